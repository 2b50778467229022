### Фото: темы отчёта, приём файлов, просмотр.

photos-count = { $count ->
    [one] { $count } снимок
    [few] { $count } снимка
   *[other] { $count } снимков
}
photos-count-of = { $count } из { $needed }
photos-add = Перетащите фотографии сюда или выберите файлы
photos-add-more = Добавить ещё
photos-hint = JPEG, PNG или WebP; нужно не меньше { $count }
photos-taking = Беру фотографии
photos-refused = { $count ->
    [one] Не взят { $count } файл
    [few] Не взяты { $count } файла
   *[other] Не взято { $count } файлов
}
photos-already = { $count ->
    [one] { $count } снимок уже был здесь
    [few] { $count } снимка уже были здесь
   *[other] { $count } снимков уже были здесь
}
photos-show = Показать крупно: { $name }
photos-more = { $name }: действия
photos-move = Перенести: { $stage }
photos-no-date = без даты
photos-other-day = Снято не в день семинара ({ $date }): проверьте снимок или часы камеры.
photos-about = { $taken } · { $size }
photos-alt = { $stage }, { $name }
photos-stage = Тема
photos-previous = Предыдущий снимок
photos-next = Следующий снимок
