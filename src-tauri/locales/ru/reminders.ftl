### Страница «Напоминания» и письма.

# Письма: поля в фигурных скобках программа заполнит для каждого человека.
letter-invitation-attached = Приглашение с кодом — во вложении. Покажите его на входе, с экрана или на бумаге: так отметят быстрее.
letter-confirmation-subject = Вы записаны: { $seminar }, { $date }
letter-confirmation-text =
    { $name }, здравствуйте!

    Ваша регистрация на бесплатный семинар «{ $seminar }» принята.

    Когда: { $date }, начало регистрации в { $time }.
    Где: { $city }, { $address }, { $venue }.
    Программа: { $link }

    Если планы изменятся, пожалуйста, ответьте на это письмо или позвоните: { $phone }.

    До встречи!
    { $partner }
letter-refusal-subject = О вашей заявке на семинар { $date }
letter-refusal-text =
    { $name }, здравствуйте!

    Благодарим за интерес к семинару «{ $seminar }». К сожалению, мы не можем принять вашу заявку.

    Причина: { $reason }

    { $partner }, { $phone }
letter-weekly-subject = Напоминаем: семинар «{ $seminar }» { $date }
letter-weekly-text =
    { $name }, здравствуйте!

    Напоминаем, что вы записаны на бесплатный семинар «{ $seminar }».

    Когда: { $date }, начало регистрации в { $time }.
    Где: { $city }, { $address }, { $venue }.
    Программа: { $link }

    Если вы не сможете прийти, пожалуйста, ответьте на это письмо: место займёт другой участник.

    { $partner }, { $phone }
letter-final-subject = Завтра семинар «{ $seminar }»
letter-final-text =
    { $name }, здравствуйте!

    Ждём вас завтра, { $date }. Регистрация начнётся в { $time }.

    Адрес: { $city }, { $address }, { $venue }.
    Программа: { $link }

    Если не нашли дорогу или опаздываете, звоните: { $phone }.

    { $partner }
letter-venue-change-subject = Изменился адрес семинара { $date }
letter-venue-change-text =
    { $name }, здравствуйте!

    Семинар «{ $seminar }», на который вы записаны, пройдёт по новому адресу:

    { $city }, { $address }, { $venue }

    Дата и время прежние: { $date }, начало регистрации в { $time }.
    Подробности: { $link }

    Приносим извинения за неудобство. Вопросы по телефону { $phone }.

    { $partner }
letter-presentations-subject = Презентации семинара «{ $seminar }»
letter-presentations-text =
    { $name }, здравствуйте!

    Презентации семинара «{ $seminar }», который прошёл { $date }, можно скачать на нашем сайте: { $presentations }

    Если после семинара остались вопросы или нужна помощь с внедрением, мы рядом: { $phone }.

    { $partner }

# Запись закрыта: что говорит посадочная страница.
registrations-closed-text = Свободных мест на семинар не осталось, регистрация закрыта.
letters-table-name = Таблица для рассылки
letters-addresses-name = Адреса для скрытой копии

## Страница

reminders-call = Обзвонить
reminders-empty = Напоминать пока некому
reminders-empty-text = Когда появятся регистрации, здесь будет видно, кому и когда пора написать или позвонить.

deed-confirmation = Подтверждение регистрации
deed-refusal = Письмо об отказе
deed-weekly = Еженедельное напоминание
deed-call = Обзвон
deed-final = Финальная рассылка
deed-venue-change = Смена площадки
deed-presentations = Презентации после семинара
deed-state-idle = Не нужно
deed-state-ahead = Впереди
deed-state-open = Пора
deed-state-late = Опоздание
deed-state-done = Готово
deed-on = { $date }
deed-from-to = { $from } — { $to }
deed-latest = до { $time }
deed-reached = охвачено { $reached } из { $audience }
deed-no-address = { $count ->
    [one] у { $count } человека нет почты
   *[other] у { $count } человек нет почты
}
deed-no-phone = { $count ->
    [one] у { $count } человека нет телефона
   *[other] у { $count } человек нет телефона
}
deed-nobody-confirmation = Регистраций, которые надо подтвердить, нет.
deed-nobody-refusal = Отказов не было.
deed-nobody-weekly = Регистраций ещё нет.
deed-nobody-call = Регистраций ещё нет.
deed-nobody-final = Писать пока некому.
deed-nobody-venue-change = Площадка не менялась.
deed-nobody-presentations = Регистраций ещё нет.
deed-letter = Письмо
deed-missing = { $count ->
    [one] Остался { $shown } человек
    [few] Осталось { $shown } человека
   *[other] Осталось { $shown } человек
}
missing-title = { $deed }: кто не охвачен
missing-first = Показаны первые { $shown } из { $count }

clocks-title = { $count ->
    [one] Ждёт ответа { $shown } заявка
    [few] Ждут ответа { $shown } заявки
   *[other] Ждут ответа { $shown } заявок
}
clocks-note = Отказать можно за двое суток и не позже чем за день до семинара. Подтверждённому отказать нельзя.
clocks-person = Человек
clocks-registered = Регистрация
clocks-until = Отказать можно до
clocks-left = Осталось
clocks-over = только принять

## Отказ сверх предела
refuse-title = Отказать в регистрации
refuse-note = Отказать можно двое суток с момента записи и не позже чем за день до семинара; подтверждённым — нельзя.
refuse-open = Отказать лишним
refuse-over = { $over ->
    [one] На { $shown } запись больше предела: { $registered } при { $limit }.
    [few] На { $shown } записи больше предела: { $registered } при { $limit }.
   *[other] На { $shown } записей больше предела: { $registered } при { $limit }.
}
refuse-next = Закройте запись и откажите тем, кто записался последними, пока это можно.
refuse-next-closed = Запись закрыта; откажите тем, кто записался последними, пока это можно.
refuse-few = { $count ->
    [one] Отказать ещё можно только одному, для остальных приготовьте места.
   *[other] Отказать ещё можно только { $count }, для остальных приготовьте места.
}
refuse-nobody = Отказать уже никому нельзя: регистрации подтверждены, двое суток прошли или до семинара остался день. Приготовьте дополнительные места.
refuse-times = записался { $registered }, отказать можно до { $until }
refuse-reason-full = Все места заняты: записалось больше людей, чем вмещает зал.
refuse-reason-hint = Она войдёт в письмо. К онлайн-трансляции не приглашают (REG-02).
refuse-do = { $count ->
    [0] Отказать
   *[other] Отказать: { $count }
}
refuse-done = { $count ->
    [one] Отказано одному человеку. Осталось отправить письмо
   *[other] Отказано: { $count }. Осталось отправить письма
}

## Письма

letters-house = Обычный текст; изменённый сохранится только в этом семинаре
letters-own = Текст этого семинара
letters-subject = Тема
letters-text = Текст
letters-fields = Поля, которые программа заполнит сама:
letters-sample = Так письмо прочтёт первый получатель
letters-field-unknown = { $where }, строка { $line }, знак { $column }: поля «{ $field }» нет. Исправьте его или уберите скобки.
letters-brace-open = { $where }, строка { $line }, знак { $column }: скобка открыта и не закрыта.
letters-to = Кому
letters-missing = Кто ещё не получил
letters-everyone = Всем, кому положено
letters-make = Сделать письма
letters-made = { $count ->
    [one] Готово { $count } письмо.
    [few] Готово { $count } письма.
   *[other] Готово { $count } писем.
}
letters-without = { $count ->
    [one] У { $count } человека нет почты.
   *[other] У { $count } человек нет почты.
}
letters-how = В папке черновики для почтовой программы, таблица для рассылки и список адресов для скрытой копии. Когда письма уйдут, отметьте это.
letters-sent = { $count ->
    [one] Отправлено { $count } человеку
   *[other] Отправлено { $count } людям
}
letters-recorded = { $count ->
    [one] Рассылка записана: { $count } получатель
    [few] Рассылка записана: { $count } получателя
   *[other] Рассылка записана: { $count } получателей
}
letters-reset = Вернуть обычный текст

## Обзвон

calls-back = К напоминаниям
calls-progress = Ответили { $done } из { $people }, в очереди { $waiting }
calls-undo = Отменить
calls-no-phone = телефона нет
calls-keys = Клавиши 1–4 записывают ответ, → пропускает, Ctrl+Z отменяет, Esc закрывает.
calls-skip = Пропустить
calls-finished = Все ответили
calls-outcomes = придут { $yes }, сомневаются { $doubt }, не придут { $no }, не дозвонились { $silent }, не звонили { $never }
call-outcome-will-come = Придёт
call-outcome-in-doubt = Сомневается
call-outcome-will-not-come = Не придёт
call-outcome-not-reached = Не дозвонились

## Записи по дням и закрытие списка

outlook-open = По дням
outlook-title = Регистрации по дням
outlook-chart = Регистрации с { $from }: всего { $total }, нужно { $needed }
outlook-needed = нужно для минимума
outlook-limit = предел записи
outlook-pace = { $days ->
    [one] Чтобы набрать минимум, нужно { $pace } в день: остался { $days } день.
    [few] Чтобы набрать минимум, нужно { $pace } в день: осталось { $days } дня.
   *[other] Чтобы набрать минимум, нужно { $pace } в день: осталось { $days } дней.
}
outlook-enough = Записей для минимума достаточно.
outlook-turnout = По программе приходят { $low }–{ $high } % записавшихся.
outlook-experience = { $seminars ->
    [one] Ваш опыт: { $seminars } семинар, { $registered } записей, пришли { $percent } % (от { $low } до { $high } % с уверенностью 95 %).
    [few] Ваш опыт: { $seminars } семинара, { $registered } записей, пришли { $percent } % (от { $low } до { $high } % с уверенностью 95 %).
   *[other] Ваш опыт: { $seminars } семинаров, { $registered } записей, пришли { $percent } % (от { $low } до { $high } % с уверенностью 95 %).
}
outlook-experience-enough = По нему сейчас придут { $low }–{ $high }.
outlook-experience-little = Этого мало: полагайтесь на цифры программы.
outlook-experience-none = Завершённых семинаров с такой же ожидаемой явкой здесь пока нет, поэтому прогноз стоит на цифрах программы.
outlook-full = Записей уже столько, что все места могут быть заняты (предел { $limit }). Закройте запись: подтверждённым отказать нельзя.
outlook-opened = Запись открыта
outlook-closed = Запись закрыта
outlook-closed-on = Запись закрыта { $date }
outlook-page-says = На посадочной странице вместо формы:
outlook-close = Закрыть запись
outlook-reopen = Открыть снова
outlook-copy = Скопировать фразу
outlook-copied = Фраза скопирована
outlook-closed-done = Запись закрыта: уберите форму с посадочной страницы
outlook-opened-done = Запись открыта
outlook-table = Таблица по дням
outlook-day = День
outlook-new = За день
outlook-total = Всего
people-over-limit = Предел записи ({ $limit }) достигнут: закройте запись
