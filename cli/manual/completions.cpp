#include "cli/manual/command_sheet.h"

namespace dateline::cli {
namespace {

std::string all_dashed(const std::vector<OptionSheet>& options) {
  std::string words;
  for (const OptionSheet& option : options)
    for (const std::string& name : option.dashed) words += (words.empty() ? "" : " ") + name;
  return words;
}

std::string command_names(const ProgramSheet& program) {
  std::string words;
  for (const CommandSheet& command : program.commands)
    words += (words.empty() ? "" : " ") + command.name;
  return words;
}

// Between single quotes of a shell.
std::string shell_quoted(std::string_view text) {
  std::string out = "'";
  for (const char c : text)
    out += c == '\'' ? std::string("'\\''") : std::string(1, c == '\n' ? ' ' : c);
  return out + "'";
}

// _arguments takes brackets and colons for its own.
std::string zsh_text(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '[' || c == ']' || c == ':' || c == '\\') out += '\\';
    out += c;
  }
  return out;
}

std::string zsh_options(const std::vector<OptionSheet>& options) {
  std::string out;
  for (const OptionSheet& option : options)
    for (const std::string& name : option.dashed)
      out += " \\\n      " +
             shell_quoted("*" + name + "[" + zsh_text(option.help) + "]" +
                          (option.value.empty() ? "" : ":" + zsh_text(option.value) + ":_files"));
  return out;
}

std::string fish_option(const OptionSheet& option, const std::string& condition) {
  std::string out = "complete -c dateline" + condition;
  for (const std::string& name : option.dashed)
    out += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
  return out + (option.value.empty() ? "" : " -r") + " -d " + shell_quoted(option.help) + "\n";
}

}  // namespace

std::string bash_completion(const ProgramSheet& program) {
  std::string out =
      "_dateline() {\n  local current=${COMP_WORDS[COMP_CWORD]} command= word\n"
      "  for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n    case $word in\n";
  for (const CommandSheet& command : program.commands)
    out += "      " + command.name + ") command=$word; break ;;\n";
  out += "    esac\n  done\n  local words=" + shell_quoted(all_dashed(program.options)) +
         "\n  case $command in\n    '') words+=\" \"" + shell_quoted(command_names(program)) +
         " ;;\n";
  for (const CommandSheet& command : program.commands)
    out += "    " + command.name + ") words+=\" \"" + shell_quoted(all_dashed(command.options)) +
           " ;;\n";
  return out +
         "  esac\n  COMPREPLY=($(compgen -W \"$words\" -- \"$current\"))\n"
         "  [ ${#COMPREPLY[@]} -gt 0 ] || COMPREPLY=($(compgen -f -- \"$current\"))\n}\n"
         "complete -o filenames -F _dateline dateline\n";
}

std::string zsh_completion(const ProgramSheet& program) {
  std::string out = "#compdef dateline\n_dateline() {\n  local -a commands=(";
  for (const CommandSheet& command : program.commands)
    out += "\n    " + shell_quoted(command.name + ":" + zsh_text(command.purpose));
  out +=
      ")\n  local command word\n  for word in ${words[2,CURRENT-1]}; do\n"
      "    (( ${commands[(I)$word:*]} )) && command=$word && break\n  done\n  case $command in\n";
  for (const CommandSheet& command : program.commands)
    out += "    " + command.name + ") _arguments '*:file:_files'" + zsh_options(command.options) +
           zsh_options(program.options) + " ;;\n";
  return out + "    *) _describe command commands; _arguments" + zsh_options(program.options) +
         " ;;\n  esac\n}\n_dateline \"$@\"\n";
}

std::string fish_completion(const ProgramSheet& program) {
  std::string out;
  for (const OptionSheet& option : program.options)
    if (!option.dashed.empty()) out += fish_option(option, "");
  for (const CommandSheet& command : program.commands) {
    out += "complete -c dateline -n __fish_use_subcommand -a " + command.name + " -d " +
           shell_quoted(command.purpose) + "\n";
    for (const OptionSheet& option : command.options)
      if (!option.dashed.empty())
        out += fish_option(option, " -n '__fish_seen_subcommand_from " + command.name + "'");
  }
  return out;
}

}  // namespace dateline::cli
