# Страница «Заявка»: право участвовать, сроки заявки, аудитория, опыт, тест.

apply-dates = Заявка
apply-window = Приём заявок: { $from } — { $to }
apply-sent = Отправлена
apply-approved = Одобрена
apply-feed-read = Ленту группы читали
apply-feed-read-hint = В Битрикс24 надо заходить каждый день.
apply-eligibility = Условия участия
apply-eligibility-note = О чём спросят при рассмотрении
apply-partner = Компания участвует в партнёрской программе
apply-federal = Хотим и в федеральную программу
apply-series-city = «{ $series }» в этом городе
apply-series-partner = «{ $series }» нашей компании
apply-series-hint = Пусто, если такого семинара нет.
apply-audience = Аудитория
apply-audience-note = Семинар бесплатный и для новых клиентов
apply-audience-text = Для кого семинар
apply-audience-example = Руководители небольших компаний, которые ещё не пользуются CRM
apply-planned = Планируем слушателей
apply-clients = Из них уже наши клиенты
apply-clients-hint =
    { $registered ->
        [0] Сверьте список с CRM, когда появятся регистрации.
        [one] Сверьте с CRM { $registered } регистрацию.
        [few] Сверьте с CRM { $registered } регистрации.
       *[other] Сверьте с CRM { $registered } регистраций.
    }
apply-fee = Плата за вход
apply-fee-hint = Должна быть 0 ₽.
apply-experience = Опыт проведения семинаров
apply-experience-note = Опытным отдают предпочтение
apply-experience-add = Добавить семинар
apply-experience-none = Семинары пока не названы. Перечислите проведённые: по ним рассматривают заявку.
apply-experienced = У нас есть опыт семинаров об ИТ
apply-held-title = Тема
apply-held-city = Город
apply-held-date = Когда
apply-held-listeners = Пришло
apply-held-vendor = В маркетинговой программе вендора
apply-test = Тест
apply-test-note =
    { $most ->
        [one] Не больше { $most } ошибки
       *[other] Не больше { $most } ошибок
    }
apply-test-invited = Пригласили
apply-test-due = Пройти до
apply-test-taken = Прошли
apply-test-mistakes = Ошибок
apply-violations = Нарушения в прошлых программах
apply-violations-note = Нарушавших сроки и правила не принимают
apply-violations-none = Нарушений не было.
apply-violation-add = Добавить нарушение
apply-violation-programme = Программа
apply-violation-what = Что нарушили
