### The page «Смета»: what the seminar costs and what comes back.

costs-add = Добавить статью
costs-add-own = Другое, за свой счёт
costs-print-pdf = Для печати, PDF
costs-print-xlsx = Таблица Excel
costs-empty = Статей пока нет
costs-empty-text = Начните с аренды зала или кофе-брейка. По каждой статье сразу видно, вернётся ли она и почему.

## Totals

costs-spent = Всего расходов
costs-back = Вернётся не больше
costs-sure = наверняка — { $sum }
costs-sure-all = наверняка
costs-own = Своими деньгами
costs-own-note = если вернётся всё, что может
costs-scale = Вернётся { $back }, своими деньгами { $own }, предел компенсации { $cap }
costs-key-back = вернётся
costs-key-own = свои деньги
costs-key-cap = предел { $sum }
costs-over-cap = К возврату подходит { $sum } — больше предела

## Lines

costs-lines = Статьи сметы
costs-line = Статья
costs-line-of = Название статьи: { $title }
costs-planned = План
costs-planned-of = План: { $title }
costs-agreed = Согласовано
costs-agreed-of = Согласовано: { $title }
costs-papers = Документы
costs-eligible = К возврату
costs-total = Итого
costs-group-compensable = Возвращаются по программе
costs-group-own = За свой счёт
costs-fold = Свернуть
costs-more-of = Подробнее: { $title }
costs-kind = Вид расхода
costs-kind-own = { $kind } — не возвращается
costs-detail = Расшифровка
costs-detail-example = где, как долго, сколько
costs-announcement = За какой анонс
costs-announcement-none = Не выбран
costs-payer = Кто платит
costs-partner = Партнёр
costs-barter = Оплата бартером
costs-barter-short = бартер
costs-branded = С логотипом партнёра
costs-branded-short = с логотипом
costs-remove = Удалить статью

costs-channel-at = { $channel }: { $place }
costs-channel-portal = Портал
costs-channel-mailing = Рассылка
costs-channel-cold-mailing = Рассылка по чужой базе
costs-channel-social-network = Соцсети
costs-channel-phone-invitation = Приглашение по телефону
costs-channel-own-site = Свой сайт
costs-channel-media = СМИ
costs-channel-contextual-ads = Контекстная реклама
costs-channel-offline = Наружная реклама
costs-channel-other = Другой канал

## Why a line counts as it does

costs-reason-agreed = Вернётся целиком
costs-reason-papers-less = Вернётся по документам: там меньше
costs-reason-agreed-less = Вернётся согласованная сумма: по документам больше
costs-reason-papers-expected = Вернётся, когда будут документы
costs-reason-agreement-expected = Вернётся, если согласуют
costs-reason-unknown-kind = Нет такого вида расходов
costs-reason-not-compensable = Не возвращается
costs-reason-not-agreed = Нет в согласованной смете
costs-reason-branded = Логотип партнёра — не вернётся
costs-reason-second-coffee-break = Второй кофе-брейк не возвращается
costs-reason-unapproved = Анонс вышел без согласования
costs-reason-bad-positioning = Анонс нарушает правила текста
costs-reason-no-papers = Нет документов
costs-reason-no-offset = Бартер без акта взаимозачёта
costs-reason-off-topic = Больше трети текста не о семинаре

## Organizers

costs-organizers = Кто проводит
costs-organizer-add = Добавить соорганизатора
costs-organizer-alone = Проводит и платит один партнёр: { $name }.
costs-organizer-alone-unnamed = Проводит и платит один партнёр.
costs-organizer-name = Организатор { $number }
costs-organizer-unnamed = Название компании
costs-organizer-talks = Читает доклады о продукте
costs-organizer-remove = Убрать организатора { $name }
costs-points-to = Баллы получает { $name }: эта компания читает доклады о продукте.
