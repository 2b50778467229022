### The report: what is there, the package, its verification.

report-pieces = Что войдёт в отчёт
report-complete = всё на месте
report-missing = { $count ->
    [one] не хватает { $count } части
   *[other] не хватает { $count } частей
}
report-optional = по желанию
report-there = есть
report-not-there = нет
report-open-page = Открыть раздел «{ $page }»

report-package = Пакет отчёта
report-pack = Собрать пакет
report-pack-text = Архив со всеми файлами и контрольными суммами. Из тех же данных всегда получается тот же файл.
report-pack-incomplete = Собрать можно и сейчас, но без недостающих частей отчёт не примут.
report-packing = Собираем и проверяем
report-files = { $count ->
    [one] { $count } файл
    [few] { $count } файла
   *[other] { $count } файлов
}
report-copy-hash = Скопировать контрольную сумму
report-hash-copied = Контрольная сумма скопирована

report-verify = Проверка пакета
report-verify-note = цел ли архив, который отправили или получили
report-verify-choose = Перетащите архив сюда или выберите файл
report-verifying = Проверяем каждый файл
report-whole = Пакет «{ $name }» цел
report-whole-text = { $count ->
    [one] Проверен { $count } файл, он совпадает с описью.
    [few] Проверены { $count } файла, все совпадают с описью.
   *[other] Проверено { $count } файлов, все совпадают с описью.
}
report-broken = Пакет «{ $name }» повреждён или изменён

report-dates = Сдача отчёта
report-due = Сдать до { $date }
report-no-due = Срок отчёта не назван
report-accepted-badge = принят
report-uploaded-in-time = сдан в срок
report-individual = Свой срок
report-individual-hint = Если координатор назначил дату раньше.
report-uploaded = Загружен
report-uploaded-hint = Когда пакет выложен на портал.
report-accepted = Принят
report-task = Задача отчёта заполнена
report-task-hint = Все пункты задачи на портале.
report-presentations = Адрес презентаций
report-photos = Адрес фотографий

report-landing-url = Адрес посадочной страницы
report-own-site = Анонс на своём сайте
report-own-site-hint = Адрес страницы с коротким анонсом.
report-landing-form-tested = Форма регистрации проверена
report-landing-screen-tested = Сообщение после регистрации проверено
report-landing-letter-tested = Письмо о регистрации приходит
report-landing-closed = Регистрация закрыта, и на странице об этом сказано

report-list-report = Перед сдачей отчёта
