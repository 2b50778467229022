### Papers behind the cost lines, and documents to print.

papers-lines = Документы по статьям
papers-own = Свои затраты
papers-own-note = не компенсируются, документы — для порядка
papers-of = { $papers } из { $agreed }
papers-state-whole = подтверждено полностью
papers-state-less = по документам меньше, чем согласовано
papers-state-none = документов нет
papers-state-own = не компенсируется
papers-state-not-agreed = смета ещё не согласована
papers-empty = Сметы ещё нет
papers-empty-text = Документы прикладывают к статьям сметы. Начните с неё.
papers-to-estimate = Открыть смету
papers-add = Приложить документ
papers-add-title = Приложить документ
papers-kind = Вид документа
papers-kind-payment-order = Платёжное поручение
papers-kind-act = Акт
papers-kind-invoice = Счёт или накладная
papers-kind-receipt = Чек или квитанция
papers-kind-offset = Акт взаимозачёта
papers-sum = Сумма на документе
papers-files = Перетащите сканы сюда или выберите файлы
papers-files-hint = PDF или изображения
papers-files-missing = Выберите хотя бы один файл
papers-adding = Прикладываем
papers-added = { $count ->
    [one] Приложен { $count } документ
    [few] Приложено { $count } документа
   *[other] Приложено { $count } документов
}
papers-already = { $count ->
    [one] Такой документ уже приложен
   *[other] Такие документы уже приложены
}
papers-refused = { $count ->
    [one] Не принят { $count } файл
    [few] Не приняты { $count } файла
   *[other] Не принято { $count } файлов
}
papers-remove = Убрать «{ $name }»
papers-removed = Документ убран: { $name }

papers-print = Печать
papers-print-note = файлы складываются в папку семинара
papers-written = { $name }, { $size }
