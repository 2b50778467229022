# Импорт людей. Почему файл нельзя прочитать; стоит после слов «Файл … не прочитан.»
import-refusal-empty = В нём нет ни одной строки: проверьте, тот ли это файл и сохранена ли таблица.
import-refusal-password-protected = Он закрыт паролем: откройте его в программе для таблиц, сохраните копию без пароля и выберите её.
import-refusal-truncated = У него нет конца, он скачан или скопирован не полностью: получите его ещё раз.
import-refusal-not-a-table = Это не таблица: выберите CSV, XLSX, XLS или ODS со списком людей.
import-refusal-old-workbook = Это таблица в устаревшем формате: откройте её в программе для таблиц и сохраните как XLSX или CSV.
import-refusal-too-large = Он слишком велик для списка людей, читается до { $megabytes } МБ и до { $rows } строк: оставьте в нём только лист со списком или разделите его.
import-refusal-damaged = Он повреждён: откройте его в программе для таблиц, сохраните заново как XLSX или CSV и выберите снова.

# Что не так в строке { $row }, столбце «{ $heading }».
import-problem-no-name-column = Не найден столбец с именем: укажите в сопоставлении, где фамилия, имя или полное имя.
import-problem-no-name = Строка { $row }: нет ни фамилии, ни имени. Строка пропущена; впишите имя в столбец «{ $heading }» и загрузите файл снова.
import-problem-unreachable = Строка { $row }, столбец «{ $heading }»: в адресе почты ошибка, а телефона нет. Строка пропущена; исправьте адрес или впишите телефон.
import-problem-broken-email = Строка { $row }, столбец «{ $heading }»: в адресе почты ошибка. Человек добавлен, написанное сохранено в примечании; уточните адрес по телефону.
import-problem-broken-phone = Строка { $row }, столбец «{ $heading }»: не похоже на полный номер телефона. Человек добавлен, написанное сохранено; проверьте номер.
import-problem-broken-date = Строка { $row }, столбец «{ $heading }»: дату не удалось прочитать. Человек добавлен с сегодняшней датой регистрации.
import-problem-no-contact = Строка { $row }: нет ни почты, ни телефона. Человек добавлен, но напомнить ему о семинаре будет нельзя.
import-problem-not-coming = Строка { $row }, столбец «{ $heading }»: регистрация отменена. Строка пропущена.
import-problem-too-long = Строка { $row }, столбец «{ $heading }»: текст слишком длинный. Имя такой длины пропускается вместе со строкой, прочее обрезается; проверьте эту ячейку.
import-problem-bad-characters = Строка { $row }, столбец «{ $heading }»: часть букв не читается. Человек добавлен; сверьте написанное с исходным файлом.
import-problem-unclosed-quote = Строка { $row }: кавычка открыта и не закрыта. Начиная с этой строки кавычки прочитаны как обычные знаки; проверьте эту строку.
import-problem-extra-cells = Строка { $row }: ячеек больше, чем заголовков, вероятно, разделитель попал внутрь текста. Человек добавлен; проверьте, не сдвинулись ли данные.
import-problem-kept = Строка { $row }, столбец «{ $heading }»: в файле не то, что уже записано о человеке. Оставлено прежнее; если верно в файле, исправьте запись.

# Файл с непринятыми строками: имя файла и заголовок добавленного столбца.
import-refused-file = Строки на исправление
import-refused-column = Что не так

# Откуда файл, если его узнали по столбцам.
import-source-pretix-checkin = pretix, список для входа
import-source-pretix-positions = pretix, позиции заказов
import-source-eventbrite-us = Eventbrite (США)
import-source-eventbrite-uk = Eventbrite (Великобритания)
import-source-timepad = Timepad
import-source-hi-events = Hi.Events
import-source-alfio = alf.io
import-source-indico = Indico
import-source-indico-import = Indico, список для загрузки
import-source-bitrix-ids = лиды Битрикс24
import-source-bitrix-captions = лиды Битрикс24
import-source-v-card = адресная книга vCard
