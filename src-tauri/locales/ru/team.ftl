### Команда: кто за что отвечает, докладчики, телефоны.

team-empty-text = Запишите людей, раздайте обязанности и укажите телефоны: из этого печатается памятка и ход дня.
team-members = Люди
team-members-list = Люди команды: обязанности, приход, связь
team-no-phone = нет телефона
team-roles = Обязанности
team-vacant = { $count ->
    [one] { $count } обязанность никому не поручена
    [few] { $count } обязанности никому не поручены
   *[other] { $count } обязанностей никому не поручено
}
team-all-held = все поручены
team-nobody = не назначен
team-speakers = Докладчики
team-speakers-list = Докладчики и их выступления
team-speakers-note = за полчаса до выступления докладчик должен быть в зале
team-speakers-open = К программе
team-speakers-none = В программе ещё нет докладчиков.
team-begins = Начало
team-talk = Выступление
team-contacts = Координатор и площадка
team-contact-unknown = не указан
team-contact-at-venue = не указан, впишите на странице «Площадка»
