### Анкеты: вопросы, ввод листов, сводка.

questionnaire-views = Анкеты
questionnaire-questions = Вопросы
questionnaire-sheets = Листы
questionnaire-summary = Сводка
questionnaire-is-sample = Это образец, а не анкета сезона
questionnaire-is-sample-text = Шаблон выдаёт координатор. Пока его нет, здесь стоят нейтральные вопросы — слушателям их не раздают.
questionnaire-season = Вопросы сезона
questionnaire-season-note = их и ответы к ним менять нельзя
questionnaire-sample-badge = образец
questionnaire-locked = не меняются
questionnaire-own = Свои вопросы
questionnaire-own-note = после вопросов сезона
questionnaire-own-none = Своих вопросов нет. Добавьте то, что поможет понять слушателей именно вам.
questionnaire-add = Добавить вопрос
questionnaire-ask-talks = Спросить о докладах
questionnaire-about-talk = Насколько полезен был доклад «{ $title }»?
questionnaire-question = Вопрос
questionnaire-kind = Вид ответа
questionnaire-kind-open = Свободный ответ
questionnaire-kind-single = Один ответ
questionnaire-kind-multiple = Несколько ответов
questionnaire-kind-scale = Оценка 1–5
questionnaire-answer = Ответ
questionnaire-answer-add = Добавить ответ

questionnaire-sheet = Лист { $number }
questionnaire-sheet-note = Tab — к следующему вопросу, цифра — ответ, Enter — записать
questionnaire-save-sheet = Записать лист
questionnaire-entered = { $count ->
    [one] Введён { $count } лист
    [few] Введено { $count } листа
   *[other] Введено { $count } листов
}
questionnaire-of-attended = { $count ->
    [one] пришёл { $count } слушатель
    [few] пришли { $count } слушателя
   *[other] пришло { $count } слушателей
}
questionnaire-number = №
questionnaire-first-answers = Ответы
questionnaire-answered = Заполнено
questionnaire-remove-sheet = Удалить лист { $number }

questionnaire-no-sheets = Сводки пока нет
questionnaire-no-sheets-text = Она появится, когда вы введёте первый лист.
questionnaire-enter = Ввести лист
questionnaire-answers = { $count ->
    [one] { $count } ответ
    [few] { $count } ответа
   *[other] { $count } ответов
}
questionnaire-mean = в среднем { $mean }
questionnaire-nobody = На этот вопрос никто не ответил.
