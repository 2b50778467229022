### Рассадка: места, план зала, отметки дня.

hall-print-plan = План зала
hall-print-signs = Таблички
hall-seats = Мест
hall-seats-none = укажите ряды и места
hall-seats-enough = хватает всем
hall-seats-missing = { $count ->
    [one] не хватает { $count } места
   *[other] не хватает { $count } мест
}
hall-planned = По плану
hall-planned-note = слушателей
hall-expected = Придёт
hall-expected-note = { $count ->
    [one] записан { $count }
   *[other] записано { $count }
}
hall-capacity = Вмещает зал
hall-capacity-none = площадка не выбрана
hall-seating = Расстановка
hall-layout = Рассадка
hall-banned = За круглыми столами нельзя
hall-banned-text = Площадку с такой рассадкой программа не примет. Попросите поставить стулья рядами.
hall-rows = Рядов
hall-seats-per-row = Мест в ряду
hall-aisle = Проход после места
hall-aisle-none = без прохода
hall-lost = Мест потеряно
hall-lost-hint = колонны, столик проектора
hall-signs = Указателей пути
hall-signs-hint = от входа до зала; или встречающий
hall-plan = План
hall-plan-note = проходы и мебель обычных размеров
hall-plan-label = План зала: мест { $seats }, рядов { $rows }, отметок { $marks }
hall-marks = Отметить на плане
hall-nothing = Плана пока нет
hall-nothing-text = Укажите число рядов и мест в ряду — план нарисуется сам.
hall-day = В день семинара
