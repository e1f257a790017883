// Who may read what Dateline writes: an archive is its newsroom's own, what a person asks for with
// -o is as open as that person's other files.
//
// Not thread-safe: the mask belongs to the process, so it is set once, before the first thread.
#pragma once

namespace dateline::cli {

// From now on files are created 0600 and folders 0700, whoever creates them.
void keep_files_private();

// Gives a file that was just created for a person the mode that the person's own mask allows.
void share_file(int descriptor);

}  // namespace dateline::cli
