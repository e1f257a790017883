// Every command, each defined in the file of its name.
#pragma once

#include "cli/command.h"

namespace dateline::cli {

extern const Command kIngest;
extern const Command kLoad;
extern const Command kRead;
extern const Command kTimeline;
extern const Command kExport;
extern const Command kDiff;
extern const Command kShow;
extern const Command kExplain;
extern const Command kSources;
extern const Command kArticles;
extern const Command kStats;
extern const Command kHistory;
extern const Command kDigest;
extern const Command kRuns;
extern const Command kCorrect;
extern const Command kCorrections;
extern const Command kReextract;
extern const Command kCheck;
extern const Command kBackup;
extern const Command kRestore;
extern const Command kCompact;
extern const Command kTag;
extern const Command kExtract;
extern const Command kManual;

}  // namespace dateline::cli
