# Why a file was not taken, and what is wrong with a report package. { $file } is a name inside it.
file-refusal-empty = the file is empty
file-refusal-not-a-picture = it is not a photo
file-refusal-not-a-paper = it is neither a PDF nor a picture
file-refusal-unsupported-format = this kind of picture cannot be read: save it as JPEG
file-refusal-damaged = the file is damaged or was not copied to its end
file-refusal-too-large = the picture is too large

package-not-a-zip = This is not a ZIP archive.
package-broken-zip = The archive is cut off or damaged.
package-too-large = The archive is too large and was not read to its end.
package-inconsistent = The archive’s table of contents contradicts its content.
package-not-a-bag = This is not a report package: bagit.txt is missing.
package-unknown-version = The version of the package is not known.
package-bad-line = A line of the tag file “{ $file }” is not understood.
package-unsafe-path = The path “{ $file }” leads out of the package.
package-symbolic-link = “{ $file }” is a link instead of a file.
package-encrypted = The file “{ $file }” is locked with a password.
package-duplicate = The file “{ $file }” is there twice.
package-changed = The file “{ $file }” was changed after packing.
package-renamed = A file was renamed and is now called “{ $file }”.
package-missing = The file “{ $file }” is not in the package.
package-extra = The file “{ $file }” was not there when the package was made.
package-counts-differ = The number of files or their size differs from the inventory.
