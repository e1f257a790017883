#include "extractor/readers/modules/module.h"

#include <catch2/catch.hpp>

#include "extractor/readers/modules/pdf_module.h"

namespace dateline {

TEST_CASE("a module that is not there is an error that names it") {
  const auto function = address_in_module("dateline-no-such.so", "dateline_read");
  REQUIRE_FALSE(function.ok());
  CHECK(function.error().code == ErrorCode::not_found);
  CHECK(function.error().message.find("dateline-no-such.so") != std::string::npos);
  CHECK(function.error().message.find("install") != std::string::npos);
}

TEST_CASE("a module without the function is an error that names both") {
  const auto function = address_in_module(kPdfModule, "dateline_no_such");
  REQUIRE_FALSE(function.ok());
  CHECK(function.error().message.find(kPdfModule) != std::string::npos);
  CHECK(function.error().message.find("dateline_no_such") != std::string::npos);
}

}  // namespace dateline
