### Набор: материалы, адрес, комплект слушателя.

kit-needed = Наборов нужно
kit-needed-expected = придёт до { $people }, запас { $percent } %
kit-needed-planned = по плану { $people }, запас { $percent } %
kit-planned = По плану
kit-planned-note = на { $people } человек с тем же запасом
kit-packed = Собрано
kit-packed-enough = хватает
kit-packed-left = осталось { $count }
kit-printed = Анкеты напечатаны
kit-printed-hint = лучше с { $from } по { $to }

kit-shipped = Что пришлют
kit-shipped-note = пересчитайте, когда получите
kit-material = Материал
kit-material-needed = Нужно
kit-material-received = Получено
kit-material-state = Хватает ли
kit-not-counted = не пересчитано
kit-missing = не хватает { $count }
kit-enough = хватает
kit-no-lottery = лотереи не будет
kit-flag-is-owned = флаг уже есть
kit-flag-owned = Флаг остался от прошлого семинара
kit-lottery = Будет лотерея

kit-address = Адрес для материалов
kit-address-postcode = Индекс
kit-address-city = Город
kit-address-street = Улица
kit-address-house = Дом
kit-address-office = Офис
kit-address-company = Компания
kit-address-contact = Контактное лицо
kit-address-phone = Телефон
kit-address-empty = Здесь сложится строка для координатора
kit-address-copy = Скопировать
kit-address-copied = Адрес скопирован
kit-address-not-copied = Скопировать не вышло: выделите строку и нажмите Ctrl+C

kit-contents = Комплект слушателя
kit-contents-note = в фирменном пакете
kit-in-each = В каждом пакете
kit-own-item = Своё
kit-own-item-add = Добавить своё: листовка, купон
kit-promo-code = Промокод участника
kit-promo-code-hint = короткий, его напечатают и назовут со сцены
kit-prizes = Призы лотереи
kit-prizes-hint = Продукты 1С-Битрикс и скидки на них дарить нельзя.
kit-prize = Приз
kit-prize-add = Добавить приз
