#include "extractor/model/canonical_url.h"

#include <algorithm>
#include <array>

namespace dateline {
namespace {

constexpr std::array<std::string_view, 10> kTracking = {
    "fbclid", "gclid", "dclid", "msclkid", "mc_cid", "mc_eid", "igshid", "ocid", "cmpid", "_ga"};

std::string lowered(std::string_view text) {
  std::string low(text);
  for (char& c : low) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return low;
}

bool is_tracking(std::string_view parameter) {
  const std::string name = lowered(parameter.substr(0, parameter.find('=')));
  return name.starts_with("utm_") ||
         std::find(kTracking.begin(), kTracking.end(), name) != kTracking.end();
}

// "?a=1&b=2" without what tracks; empty if nothing is left.
std::string kept_query(std::string_view query) {
  std::string kept;
  while (!query.empty()) {
    const size_t end = std::min(query.find('&'), query.size());
    const std::string_view parameter = query.substr(0, end);
    if (!parameter.empty() && !is_tracking(parameter))
      kept.append(kept.empty() ? "?" : "&").append(parameter);
    query.remove_prefix(std::min(end + 1, query.size()));
  }
  return kept;
}

std::string host_of(std::string_view host) {
  std::string low = lowered(host);
  for (const std::string_view port : {std::string_view(":80"), std::string_view(":443")})
    if (low.ends_with(port)) low.resize(low.size() - port.size());
  return low;
}

}  // namespace

std::string canonical_url(std::string_view url) {
  const size_t after_scheme = url.find("://");
  if (after_scheme == std::string_view::npos) return std::string(url);
  const std::string scheme = lowered(url.substr(0, after_scheme));
  if (scheme != "http" && scheme != "https") return std::string(url);
  std::string_view rest = url.substr(after_scheme + 3);
  rest = rest.substr(0, rest.find('#'));
  const size_t query = std::min(rest.find('?'), rest.size());
  std::string_view place = rest.substr(0, query);
  while (place.ends_with('/')) place.remove_suffix(1);
  const size_t path = std::min(place.find('/'), place.size());
  std::string canonical = "https://" + host_of(place.substr(0, path));
  canonical.append(place.substr(path));
  if (query < rest.size()) canonical += kept_query(rest.substr(query + 1));
  return canonical;
}

}  // namespace dateline
