#include "store/format/codec.h"

#include "store/format/codec_parts.h"
#include "store/format/keys.h"

namespace dateline {
namespace {

constexpr uint8_t kFirstLayout = 1;
constexpr uint8_t kLayoutWithoutWords = 2;
constexpr uint8_t kArticleLayout = 3;
constexpr uint8_t kTextLayout = 2;
constexpr uint8_t kCountersLayout = 2;

// 0 for one that we do not know, which also makes the reader fail.
uint8_t read_layout(ByteReader& in, uint8_t newest) {
  const uint8_t layout = in.byte_up_to(newest);
  if (layout == 0) in.fail();
  return layout;
}

void write_event_keys(ByteWriter& out, const std::vector<std::string>& keys) {
  out.varint(keys.size());
  for (const std::string& key : keys) out.text(key);
}

void read_event_keys(ByteReader& in, std::vector<std::string>& keys) {
  read_texts(in, keys);
  for (const std::string& key : keys)
    if (key.size() != kEventKeySize) return in.fail();
}

// Where a text came from, which is no part of what it says.
void write_origin(ByteWriter& out, const Document& document) {
  write_moment(out, document.retrieved);
  out.text(document.input);
  out.byte(static_cast<uint8_t>(document.anchoring));
}

void read_origin(ByteReader& in, Document& document) {
  document.retrieved = read_moment(in);
  document.input = in.text();
  document.anchoring =
      static_cast<Anchoring>(in.byte_up_to(static_cast<uint8_t>(Anchoring::narrative)));
}

}  // namespace

std::string encode_article(const ArticleRecord& article) {
  std::string bytes;
  ByteWriter out(bytes);
  out.byte(kArticleLayout);
  out.text(article.own_id);
  out.text(article.source);
  out.text(article.title);
  out.text(article.url);
  out.text(article.lang);
  write_moment(out, article.published);
  out.text(article.published_basis);
  out.varint(article.revisions);
  write_hash(out, article.content);
  write_hash(out, article.wording);
  out.varint(article.number);
  out.text(article.rules);
  write_event_keys(out, article.event_keys);
  out.text(article.event_words);
  return bytes;
}

Result<ArticleRecord> decode_article(std::string_view bytes) {
  ByteReader in(bytes);
  ArticleRecord article;
  article.layout = read_layout(in, kArticleLayout);
  article.own_id = in.text();
  article.source = in.text();
  article.title = in.text();
  article.url = in.text();
  article.lang = in.text();
  article.published = read_moment(in);
  article.published_basis = in.text();
  article.revisions = in.varint32();
  article.content = read_hash(in);
  article.wording = read_hash(in);
  if (article.layout == kFirstLayout)
    (void)read_hash(in);  // of the events, which nothing asks for any more
  else
    article.number = in.varint32();
  article.rules = in.text();
  read_event_keys(in, article.event_keys);
  if (article.layout > kLayoutWithoutWords) article.event_words = in.text();
  if (!in.done()) return corrupt("article");
  return article;
}

void encode_metadata(const Document& document, std::string& out) {
  ByteWriter writer(out);
  write_metadata(writer, document);
}

std::string encode_text(const TextRecord& text) {
  std::string bytes;
  bytes.reserve(text.document.text.size() + 256);
  ByteWriter out(bytes);
  out.byte(kTextLayout);
  out.signed_varint(text.seen);
  write_document(out, text.document);
  write_origin(out, text.document);
  return bytes;
}

Result<TextRecord> decode_text(std::string_view bytes) {
  ByteReader in(bytes);
  TextRecord text;
  const uint8_t layout = read_layout(in, kTextLayout);
  text.seen = in.signed_varint();
  read_document(in, text.document);
  if (layout != kFirstLayout) read_origin(in, text.document);
  if (!in.done()) return corrupt("text of an article");
  return text;
}

std::string encode_counters(const Counters& counters) {
  std::string bytes;
  ByteWriter out(bytes);
  out.byte(kCountersLayout);
  out.varint(counters.articles);
  out.varint(counters.revisions);
  out.varint(counters.events);
  out.varint(counters.undated);
  out.varint(counters.last_number);
  return bytes;
}

Result<Counters> decode_counters(std::string_view bytes) {
  ByteReader in(bytes);
  Counters counters;
  const uint8_t layout = read_layout(in, kCountersLayout);
  counters.articles = in.varint();
  counters.revisions = in.varint();
  counters.events = in.varint();
  counters.undated = in.varint();
  if (layout != kFirstLayout) counters.last_number = in.varint32();
  if (!in.done()) return corrupt("count of articles and events");
  return counters;
}

std::string encode_schema(uint32_t schema) {
  std::string bytes;
  ByteWriter(bytes).varint(schema);
  return bytes;
}

Result<uint32_t> decode_schema(std::string_view bytes) {
  ByteReader in(bytes);
  const uint32_t schema = in.varint32();
  if (!in.done() || schema == 0) return corrupt("schema version");
  return schema;
}

}  // namespace dateline
