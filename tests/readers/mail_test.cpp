#include <catch2/catch.hpp>

#include "tests/readers/files.h"

namespace dateline::test {
namespace {

const std::string kHead =
    "Return-Path: <news@ledger.example>\r\nMessage-ID: <17@ledger.example>\r\n"
    "From: =?UTF-8?Q?The_L=C3=A9dger?= <news@ledger.example>\r\nTo: you@example.org\r\n"
    "Subject: =?iso-8859-1?B?Q2Fm6SBvcGVucw==?=\r\n and shuts\r\n"
    "Date: Mon, 21 Mar 2022 06:15:00 -0500\r\nMIME-Version: 1.0\r\n";

}  // namespace

TEST_CASE("a mail with words in other alphabets") {
  const Document mail = read_one(
      "a.eml", kHead +
                   "Content-Type: text/plain; charset=iso-8859-1\r\n"
                   "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
                   "The caf=E9 opened on Mon=\r\nday.\r\n\r\nIt shut.\r\n-- \r\nThe desk\r\n");
  CHECK(mail.title == "Caf\xC3\xA9 opens and shuts");
  CHECK(mail.source ==
        "The L\xC3\xA9"
        "dger");
  CHECK(mail.id == "17@ledger.example");
  CHECK(format_moment(mail.published.value()) == "2022-03-21T06:15");
  CHECK(mail.published_basis == "mail");
  CHECK(mail.text == "The caf\xC3\xA9 opened on Monday.\n\nIt shut.");
}

TEST_CASE("a newsletter whose plain part only points to the web") {
  const Document mail = read_one(
      "letter", kHead +
                    "Content-Type: multipart/alternative; boundary=x\r\n\r\n--x\r\n"
                    "Content-Type: text/plain\r\n\r\nView this in a browser.\r\n--x\r\n"
                    "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64"
                    "\r\n\r\nPGgxPkhhcmJvcjwvaDE+PHA+VGhlIGJyaWRnZSBvcGVuZWQgb24gTW9uZGF5LjwvcD4="
                    "\r\n--x\r\nContent-Type: text/plain\r\nContent-Disposition: attachment\r\n\r\n"
                    "no\r\n--x--\r\n");
  CHECK(mail.text == "Harbor\n\nThe bridge opened on Monday.");
}

TEST_CASE("a wrong charset label does not spoil the text") {
  CHECK(read_one("a.eml", kHead + "Content-Type: text/plain; charset=us-ascii\r\n\r\nCaf\xC3\xA9.")
            .text == "Caf\xC3\xA9.");
  CHECK(read_one("a.eml", kHead + "Content-Type: text/plain; charset=nonsense\r\n\r\nCaf\xE9.")
            .text == "Caf\xC3\xA9.");
}

TEST_CASE("a box of mails is read one by one") {
  const std::string mail = "From news@ledger.example Mon Mar 21 06:15:00 2022\n" + kHead +
                           "\r\nFirst line.\n>From here it is quoted.\n\n";
  const Folder folder;
  const auto items = read_path(folder.write("a.mbox", mail + mail + "From x\nSubject: empty\n\n"));
  REQUIRE(items.size() == 3);
  CHECK(items[0].document->text == "First line.\nFrom here it is quoted.");
  CHECK(items[1].input == folder.path().string() + "/a.mbox#2");
  CHECK_THAT(items[2].document.error().message, Catch::Contains("no text"));
}

TEST_CASE("mail that is broken or nests without end does no harm") {
  std::string nested = kHead;
  for (int i = 0; i < 2000; ++i)
    nested += "Content-Type: multipart/mixed; boundary=b" + std::to_string(i) + "\r\n\r\n--b" +
              std::to_string(i) + "\r\n";
  const Folder folder;
  CHECK(read_path(folder.write("deep.eml", nested)).size() == 1);
  CHECK_THAT(error_of("a.eml", kHead + "Content-Type: multipart/mixed; boundary=x\r\n\r\n"),
             Catch::Contains("no text"));
}

TEST_CASE("text that begins like a letter is no mail") {
  CHECK(read_one("a.txt", "From: the desk\nTo: all\n\nThe bridge opened.").source == "Outlet");
}

}  // namespace dateline::test
