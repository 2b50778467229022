### Questionnaires: questions, entry of sheets, summary.

questionnaire-views = Questionnaires
questionnaire-questions = Questions
questionnaire-sheets = Sheets
questionnaire-summary = Summary
questionnaire-is-sample = This is a sample, not the questionnaire of the season
questionnaire-is-sample-text = The coordinator gives out the template. Until it is here, neutral questions stand in; they are not handed to listeners.
questionnaire-season = Questions of the season
questionnaire-season-note = neither they nor their answers may be changed
questionnaire-sample-badge = sample
questionnaire-locked = locked
questionnaire-own = Own questions
questionnaire-own-note = after those of the season
questionnaire-own-none = No own questions. Add what helps you to understand your listeners.
questionnaire-add = Add a question
questionnaire-ask-talks = Ask about the talks
questionnaire-about-talk = How useful was the talk “{ $title }”?
questionnaire-question = Question
questionnaire-kind = Kind of answer
questionnaire-kind-open = Free answer
questionnaire-kind-single = One answer
questionnaire-kind-multiple = Several answers
questionnaire-kind-scale = Mark 1–5
questionnaire-answer = Answer
questionnaire-answer-add = Add an answer

questionnaire-sheet = Sheet { $number }
questionnaire-sheet-note = Tab: next question, digit: answer, Enter: save
questionnaire-save-sheet = Save the sheet
questionnaire-entered = { $count ->
    [one] { $count } sheet entered
   *[other] { $count } sheets entered
}
questionnaire-of-attended = { $count ->
    [one] { $count } listener came
   *[other] { $count } listeners came
}
questionnaire-number = No.
questionnaire-first-answers = Answers
questionnaire-answered = Filled in
questionnaire-remove-sheet = Delete sheet { $number }

questionnaire-no-sheets = No summary yet
questionnaire-no-sheets-text = It appears as soon as the first sheet is entered.
questionnaire-enter = Enter a sheet
questionnaire-answers = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
}
questionnaire-mean = { $mean } on average
questionnaire-nobody = Nobody answered this question.
