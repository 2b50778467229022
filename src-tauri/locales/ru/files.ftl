# Почему файл не принят, и что не так с пакетом отчёта. Приложения: { $file } — имя внутри пакета.
file-refusal-empty = файл пустой
file-refusal-not-a-picture = это не фотография
file-refusal-not-a-paper = это не PDF и не изображение
file-refusal-unsupported-format = этот вид изображения не читается: сохраните его как JPEG
file-refusal-damaged = файл повреждён или скопирован не до конца
file-refusal-too-large = изображение слишком велико

package-not-a-zip = Это не ZIP-архив.
package-broken-zip = Архив обрезан или повреждён.
package-too-large = Архив слишком велик, он прочитан не до конца.
package-inconsistent = Оглавление архива противоречит его содержимому.
package-not-a-bag = Это не пакет отчёта: в нём нет описания bagit.txt.
package-unknown-version = Неизвестная версия пакета.
package-bad-line = Непонятная строка в служебном файле «{ $file }».
package-unsafe-path = Путь «{ $file }» выводит за пределы пакета.
package-symbolic-link = Вместо файла «{ $file }» — ссылка.
package-encrypted = Файл «{ $file }» закрыт паролем.
package-duplicate = Файл «{ $file }» встречается дважды.
package-changed = Файл «{ $file }» изменён после упаковки.
package-renamed = Файл переименован, теперь он называется «{ $file }».
package-missing = Файла «{ $file }» в пакете нет.
package-extra = Лишний файл «{ $file }»: при упаковке его не было.
package-counts-differ = Число файлов или их объём не совпадают с описью.
