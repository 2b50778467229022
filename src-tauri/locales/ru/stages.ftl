### Stages of approval and all dates.

stages-tab-stages = Этапы
stages-tab-dates = Все даты
stages-none = В этом сезоне этапов нет

stages-due = срок — { $date }
stages-recommended = лучше до { $date }
stages-no-due = Для этой недели срок не назван
stages-state-approved = согласовано
stages-state-given = передано
stages-state-sent = на согласовании
stages-state-returned = ждут ответа на замечания
stages-state-open = не отправлено
stages-state-late = срок прошёл

stages-send = Отметить отправку
stages-send-again = Отметить повторную отправку
stages-give = Отметить передачу
stages-first-sent = Отправлено впервые
stages-sent-again = Отправлено повторно
stages-given = Передано
stages-returned = Вернули с замечаниями
stages-remarks = Замечания
stages-remove = Убрать отправку
stages-approved = Согласовано
stages-task = Задача на портале
stages-letter = Скопировать текст для координатора
stages-letter-copied = Текст для координатора скопирован
stages-letter-title = { $stage }: семинар, { $city }, { $date }
stages-letter-first = Здравствуйте! Отправляем на согласование материалы семинара «{ $partner }», { $city }, { $date }.
stages-letter-again = Здравствуйте! Отправляем на повторное согласование исправленные материалы семинара «{ $partner }», { $city }, { $date }.
stages-letter-given = Здравствуйте! Сообщаем данные для семинара «{ $partner }», { $city }, { $date }.
stages-letter-remarks = Замечания от { $date } учтены: { $remarks }
stages-letter-due = Просим ответить до { $date }: это последний день этапа.
stages-letter-total = Итого: { $sum }
stages-in-time = в срок
stages-late = { $days ->
    [one] на { $days } день позже срока
    [few] на { $days } дня позже срока
   *[other] на { $days } дней позже срока
}
stages-early = { $days ->
    [one] за { $days } день до срока
    [few] за { $days } дня до срока
   *[other] за { $days } дней до срока
}
stages-last-day = в последний день срока
stages-approved-late = { $days ->
    [one] Согласовано на { $days } день позже срока.
    [few] Согласовано на { $days } дня позже срока.
   *[other] Согласовано на { $days } дней позже срока.
}
stages-no-support = без информационной поддержки

stages-lock = Зафиксировать одобренную программу
stages-lock-again = Зафиксировать заново
stages-lock-text = Нынешняя программа станет образцом: любая правка после этого будет видна как отличие.
stages-locked-text = Программа зафиксирована. Заново — если координатор одобрил новую версию.
stages-locked-now = Одобренная программа зафиксирована

stages-what-if = Если отправить…
stages-what-if-note = сколько стоит каждый день
stages-stage = Что отправляем
stages-slider = День отправки
stages-if-first = Впервые { $date }:
stages-if-again = Повторно { $date }:
stages-costs-nothing = без последствий
stages-key-points = штрафные баллы

stages-more = Особые случаи
stages-changes-agreed = Изменения одобренной программы согласованы
stages-changes-agreed-hint = Координатор знает об отличиях и не возражает.
stages-withdrawn = Партнёр отказался от семинара
stages-withdrawn-hint = Без последствий — до { $date }.

stages-show = Показать
stages-show-all = Все
stages-show-open = Осталось сделать
stages-show-deadlines = Сроки и границы
stages-nothing = Таких дат нет
stages-from-to = { $from } – { $to }
stages-until = до { $time }
stages-day-off = выходной
stages-kind-deadline = срок
stages-kind-recommended = рекомендация
stages-kind-border = граница
stages-kind-window = период
stages-done = сделано
stages-missed = пропущено
stages-mail-short = Отметить
stages-mail-mark = Отметить отправку письма
stages-mail-unmark = Снять отметку об отправке
stages-mail-sent = Когда отправлено
stages-mail-people = Сколько получателей
stages-calendar = В календарь
