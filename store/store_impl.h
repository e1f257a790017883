// What the parts of Store share. Internal to store/.
#pragma once

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "store/article_edits.h"
#include "store/database/database.h"
#include "store/database/gathering.h"
#include "store/database/known_keys.h"
#include "store/format/signature.h"
#include "store/store.h"
#include "store/wording.h"

namespace dateline {

struct Preparation::Parts {
  uint64_t id = 0;
  uint64_t former_id = 0;  // as format 1 had it
  ContentHashes hashes;
  std::optional<Signature> signature;
  std::optional<Result<NewArticle>> article;  // as it is if the store does not have it yet
};

struct Store::Impl {
  std::unique_ptr<Database> database;
  bool writable = false;
  std::optional<uint32_t> migrated_from;
  Counters counters;  // what is stored, or on its way
  Counters gathered;  // what is gathered beside it
  std::string rules;  // fingerprint of the rules of the last write
  RunInfo run;        // number 0: none is open
  std::unordered_map<uint64_t, std::vector<Correction>> corrections;  // by article
  uint32_t last_correction = 0;
  std::unique_ptr<Gathering> gathering;  // null: every article is committed by itself
  KnownKeys known_keys;                  // loaded while articles gather

  [[nodiscard]] Outcome load();  // counters and corrections
  [[nodiscard]] Outcome expect_writable() const;
  [[nodiscard]] Error damaged(const Error& error) const {
    return {error.code, error.message, database->folder()};
  }

  [[nodiscard]] Result<uint64_t> id_of(uint64_t id, uint64_t former) const;
  [[nodiscard]] Result<Database::Lookup> find_article_bytes(uint64_t article) const;
  [[nodiscard]] Result<std::optional<ArticleRecord>> find_record(uint64_t article) const;
  [[nodiscard]] Outcome each_article(
      const std::function<bool(uint64_t, const ArticleRecord&)>& visitor) const;
  [[nodiscard]] Result<std::vector<StoredEvent>> load_events(
      const std::vector<std::string>& event_keys) const;
  [[nodiscard]] Result<Document> load_text(uint64_t article, uint32_t revision) const;

  // Puts the corrections of the article on its events.
  void correct_again(uint64_t article, std::vector<StoredEvent>& events) const;
  // Writes an article that the store has, as it is now.
  [[nodiscard]] Outcome store_state(ArticleState& state, const KnownArticle& known);
  [[nodiscard]] Outcome store_again(uint64_t id, const Document& document,
                                    const std::vector<Event>& events, std::string_view new_rules,
                                    const Preparation::Parts& prepared, const ArticleRecord& old);
  // Writes a new article, by itself or gathered.
  [[nodiscard]] Outcome store_new(uint64_t id, Preparation::Parts& prepared);
  [[nodiscard]] uint32_t next_number() const;
  [[nodiscard]] Outcome commit_counted(Edits& edits, const Counters& changed);
  [[nodiscard]] Result<Database::Lookup> find_in_copies(const std::string& key) const;
  [[nodiscard]] Result<uint64_t> group_copies(const ArticleState& state, const KnownArticle& before,
                                              Edits& edits);
  [[nodiscard]] Outcome store_correction(const Correction& correction, const KnownArticle& known);
  // Sends what is gathered on its way; and waits until it is stored.
  [[nodiscard]] Outcome write_gathered();
  [[nodiscard]] Outcome settle_written();
  [[nodiscard]] Outcome settle_gathered();
  [[nodiscard]] Outcome load_counters();
  [[nodiscard]] Outcome migrate();
};

[[nodiscard]] int64_t seconds_now();

}  // namespace dateline
