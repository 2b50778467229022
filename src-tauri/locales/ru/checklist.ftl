### Отметки по пунктам, которые подтверждает человек.

checklist-title = Проверить самим
checklist-not-needed = Не нужно
checklist-advice = совет
checklist-note = Что не так, что заметили
checklist-photo = нужно фото: { $stage }
