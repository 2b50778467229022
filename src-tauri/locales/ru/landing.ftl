# Страницы «Лендинг» и «Анонсы».

landing-empty = Что будет на странице
landing-empty-text = Опишите страницу здесь до того, как отправить ссылку: программа сверит её со всеми требованиями.
landing-start = Начать с требований сезона
landing-addresses = Адреса и проверка
landing-addresses-note = Перед отправкой ссылки — три проверки
landing-other-pages-note = Другие страницы с формой регистрации. Дубли запрещены, здесь должно быть пусто.
landing-other-page = Адрес страницы
landing-content = Что на странице
landing-content-note = То, что увидит слушатель
landing-title = Название семинара
landing-date = Дата
landing-venue = Название площадки
landing-address = Адрес
landing-contact-person = Контактное лицо
landing-phone = Телефон
landing-email = Электронная почта
landing-description = Описание (анонс)
landing-audience = Для кого семинар
landing-sections = Разделы по порядку
landing-sections-note = Страница не начинается с карты или программы
landing-section-title = Название и дата
landing-section-description = Описание
landing-section-audience = Для кого
landing-section-programme = Программа на странице
landing-section-programme-file = Программа файлом
landing-section-form = Форма регистрации
landing-section-place = Место
landing-section-route-map = Схема проезда
landing-section-contacts = Контакты
landing-section-other = Другое
landing-section-up = Выше: { $section }
landing-section-down = Ниже: { $section }
landing-section-remove = Убрать: { $section }
landing-section-add = Добавить раздел
landing-section-choose = Выберите раздел
landing-talk-order = Как показан доклад
landing-talk-order-points = Название, тезисы, докладчик
landing-talk-order-speaker = Название, докладчик, тезисы
landing-organizer-logo = Логотип организатора
landing-vendor-logo = Логотип 1С-Битрикс
landing-sells = На странице есть цены или предложения услуг
landing-foreign-photos = Есть фотографии чужих семинаров
landing-fields = Поля формы
landing-fields-note = Семь полей обязательны, другие можно добавить
landing-field-add = Добавить поле
landing-field-number = Поле { $number }: название
landing-field-required = Обязательное
landing-field-answer = Ответ
landing-form = Как работает форма
landing-form-note = Ответ на странице, письмо, отказ
landing-form-action = Куда отправляет форма
landing-form-action-hint = Пусто — на эту же страницу.
landing-form-note-text = Пояснение об обязательных полях
landing-form-note-place = Где стоит пояснение
landing-form-note-before = Перед формой
landing-form-note-after = Под формой
landing-form-accepted = Ответ: заявка принята
landing-form-rejected = Ответ: заявка отклонена
landing-form-captcha = Проверка «я не робот»
landing-form-captcha-absent = Нет
landing-form-captcha-easy = Простая
landing-form-captcha-complex = Сложная
landing-form-rejection-gives-reason = Отказ называет причину
landing-form-retry = После отказа можно отправить форму ещё раз
landing-form-confirmation-letter = Слушателю уходит письмо о получении заявки
landing-form-asks-confirmation = Слушателя просят подтвердить регистрацию по ссылке
landing-form-by-phone = Можно записаться по телефону
landing-form-selects = Отбираем слушателей вручную
landing-form-selection-note = Пояснение о праве отказать
landing-closing = Когда мест нет
landing-closing-note = Форма закрыта, и страница об этом говорит
landing-closed-text = Что написано на закрытой странице

announce-add = Добавить анонс
announce-add-title = Новый анонс
announce-edit-title = Анонс
announce-empty = Анонсов пока нет
announce-empty-text = Добавьте каждую публикацию и рассылку: тексты проверяются до отправки координатору.
announce-list = Публикации и рассылки
announce-list-note = Публикуют только согласованное
announce-no-text = Текста пока нет
announce-published-on = Опубликован { $date }
announce-approved-on = Согласован { $date }
announce-planned-on = План: { $date }
announce-draft = Черновик
announce-channel = Канал
announce-place = Где
announce-place-example = Портал, группа, база
announce-url = Адрес публикации
announce-subject = Тема письма
announce-sender = Отправитель
announce-preview = Строка под темой
announce-link-text = Текст ссылки
announce-alt-text = Подпись картинки
announce-text = Текст
announce-text-hint = Название семинара дословно, «бесплатно», регистрация, адрес, контакты, ссылка на вашу страницу.
announce-planned = План публикации
announce-approved = Согласован
announce-published = Опубликован
announce-published-hint = Сначала согласуйте текст с координатором.
announce-changed = Текст изменён после согласования: расходы на такую публикацию не вернут, пока его не согласуют снова.
announce-approved-again = Новый текст тоже согласован

## Слова анонса и о чём он

announce-remarks = Замечания к словам
announce-remarks-waiting = Читаем текст…
announce-remarks-none = К словам замечаний нет.
announce-remarks-count = { $count ->
    [one] { $count } замечание к словам
    [few] { $count } замечания к словам
   *[other] { $count } замечаний к словам
}
announce-remark-show = Показать в тексте
announce-remark-replace = Заменить на «{ $words }»
announce-remark-insert = Вставить в текст
announce-passages = О чём текст
announce-passages-note = Отметьте, что не о семинаре: если таких слов слишком много, публикацию не возместят.
announce-passages-cut = Разметить по предложениям
announce-passages-again = Разметить заново
announce-passages-drop = Снять разметку
announce-passages-old = Текст изменился после разметки. Разметьте заново: отметки прежних предложений сохранятся.
announce-passage-about = Предложение { $number }: о чём оно
announce-topic-seminar = о семинаре
announce-topic-company = о компании
announce-topic-product = о продукте
announce-topic-problem = об актуальности темы
announce-topic-other = о другом
announce-volume = Не о семинаре { $share }: { $off } из { $all } знаков, можно не больше { $parts }/{ $of }.
announce-volume-cut = { $count ->
    [one] Уберите { $count } знак.
    [few] Уберите { $count } знака.
   *[other] Уберите { $count } знаков.
}
