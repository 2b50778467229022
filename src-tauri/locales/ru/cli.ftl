# Ответы kafedra-cli.
cli-attendance = Регистраций: { $registered }, пришло: { $attended }
cli-restored = Прежние данные сохранены в { $path }
cli-error = ОШИБКА
cli-warning = ВНИМАНИЕ
cli-info = к сведению
cli-excluded = Цена: исключение из программы ({ $penalty })
cli-told-by = Цена: тот же штраф, что у { $rule } ({ $penalty })
cli-points = Цена: { $points } { $points ->
    [one] балл
    [few] балла
   *[other] баллов
} ({ $penalty })
cli-ledger =
    { $effect ->
        [excluded] исключение
        [nothing] ни баллов, ни компенсации
       *[points] −{ $points }
    }{ $worse ->
        [yes] {" "}(если за каждый случай, −{ $worst })
       *[no] {""}
    }
cli-one-more = Ещё один слушатель даст { $sum } и { $points } { $points ->
    [one] балл
    [few] балла
   *[other] баллов
}
cli-strict = При строгом чтении правил об анонсах без согласования компенсация { $strict }
cli-settled = Итого: компенсация не больше { $upper }, гарантированно { $sure }; баллы { $net }, к начислению { $paid }
cli-pack-fine = Ошибок нет.
cli-imported = Прочитано строк: { $read }, добавлено: { $added }, обновлено: { $updated }, повторов: { $duplicates }, не принято: { $refused }
cli-imported-over = Больше предела ({ $limit }) на { $over }: закройте запись и откажите лишним, пока не прошло двое суток.
cli-people-refused = Отказано: { $people }, осталось записей: { $registered }, без письма об отказе: { $unwritten }
cli-erased = Стёрто людей: { $people }
cli-erased-elsewhere = Данные могли остаться в файлах, сделанных раньше. Проверьте и удалите их сами:
cli-merged = Добавлено отметок: { $added }, уже были: { $known }, новых людей: { $people }, отмечены дважды: { $clashes }
cli-desk = Стойка { $desk }, записей: { $events }
cli-clash = Отмечен дважды: { $person }, приходов { $arrivals }, пакетов { $kits }
cli-differing = Записано по-разному: { $person }, полей { $fields }
cli-unlocked = Стойка открыта без ПИН-кода
cli-welcome = Отмечен
cli-already = Уже отмечен в { $time }, стойка { $desk }
cli-refused = Отказано в регистрации: не отмечен
cli-cancelled = Регистрация снята: не отмечен
cli-not-in-list = Нет в списке
cli-counters = Пришло { $arrived } из { $registered }, без регистрации { $walkins }, пакетов выдано { $kits }
cli-letters = { $count ->
    [one] { $count } письмо
    [few] { $count } письма
   *[other] { $count } писем
}{ $without ->
    [0] {""}
    [one] , без адреса { $without } человек
    [few] , без адреса { $without } человека
   *[other] , без адреса { $without } человек
}
cli-taken = Принято файлов: { $added }, уже были: { $already }
cli-report-due = Срок отчёта: { $date }
cli-whole = Пакет цел, файлов: { $files }
cli-plan-day-off = выходной
cli-plan-until = {" "}(до { $date })
cli-plan-better = {" "}(лучше { $date })
cli-questions = Открытые вопросы программы, самые срочные сначала: ● — как читаем, ○ — другие прочтения. Ответ координатора записывает «seminar rule».
cli-text-event-word = мероприятие названо не семинаром
cli-text-doubtful-word = слово могут счесть другим названием семинара
cli-text-seminar-of-vendor = семинар приписан вендору
cli-text-vendor-role = вендор выглядит организатором или докладчиком
cli-text-support-without-organizer = о поддержке сказано, а организатором партнёр не назван
cli-text-brand-in-cold-mail = в рассылке по холодной базе нельзя упоминать вендора и его продукты
cli-text-missing-title = нет единого названия семинара
cli-text-missing-free = не сказано, что семинар бесплатный
cli-text-missing-registration = не сказано, что нужна регистрация
cli-text-missing-partner = нет названия партнёра
cli-text-missing-contact = нет телефона или почты
cli-text-missing-address = нет адреса площадки
cli-text-missing-link = нет ссылки на посадочную страницу
cli-text-missing-hashtag = нет официального хештега
cli-text-fine = Замечаний нет.
