#include <algorithm>

#include "cli/manual/command_sheet.h"

namespace dateline::cli {
namespace {

std::string all_dashed(const std::vector<OptionSheet>& options) {
  std::string words;
  for (const OptionSheet& option : options)
    for (const std::string& name : option.dashed) words += (words.empty() ? "" : " ") + name;
  return words;
}

std::string choices_of_arguments(const std::vector<OptionSheet>& options) {
  std::string words;
  for (const OptionSheet& option : options)
    if (option.dashed.empty())
      for (const std::string& choice : option.choices) words += " " + choice;
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

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
  return text;
}

// What comes behind an option's name: one of its values, a path, or nothing that could be guessed.
std::string zsh_value(const OptionSheet& option) {
  if (!option.choices.empty()) return "(" + joined(option.choices) + ")";
  return option.takes_path ? "_files" : " ";
}

std::string zsh_arguments(const std::vector<OptionSheet>& options) {
  for (const OptionSheet& option : options)
    if (option.dashed.empty())
      return " " + shell_quoted("*:" + zsh_text(option.names) + ":" + zsh_value(option));
  return "";
}

std::string zsh_options(const std::vector<OptionSheet>& options) {
  std::string out;
  for (const OptionSheet& option : options)
    for (const std::string& name : option.dashed)
      out +=
          " \\\n      " +
          shell_quoted(
              "*" + name + "[" + zsh_text(option.help) + "]" +
              (option.value.empty() ? "" : ":" + zsh_text(option.value) + ":" + zsh_value(option)));
  return out;
}

std::string fish_option(const OptionSheet& option, const std::string& condition) {
  std::string out = "complete -c dateline" + condition;
  for (const std::string& name : option.dashed)
    out += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
  if (!option.choices.empty()) {
    out += " -x -a " + shell_quoted(joined(option.choices));
  } else if (!option.value.empty()) {
    out += option.takes_path ? " -r -F" : " -x";
  }
  return out + " -d " + shell_quoted(option.help) + "\n";
}

// Of an argument that is no option; files are fish's own way where nothing is said.
std::string fish_argument(const OptionSheet& option, const std::string& condition) {
  std::string out = "complete -c dateline" + condition;
  if (!option.choices.empty()) return out + " -f -a " + shell_quoted(joined(option.choices)) + "\n";
  return option.takes_path ? "" : out + " -f\n";
}

bool takes_nothing(const CommandSheet& command) {
  return std::none_of(command.options.begin(), command.options.end(),
                      [](const OptionSheet& option) { return option.dashed.empty(); });
}

// "    timeline:--format) values='text json' ;;"
std::string bash_values(const std::string& command, const std::vector<OptionSheet>& options) {
  std::string out;
  for (const OptionSheet& option : options)
    for (const std::string& name : option.dashed)
      if (!option.choices.empty())
        out += "    " + command + ":" + name + ") values=" + shell_quoted(joined(option.choices)) +
               " ;;\n";
  return out;
}

}  // namespace

std::string bash_completion(const ProgramSheet& program) {
  std::string out =
      "_dateline() {\n  local current=${COMP_WORDS[COMP_CWORD]} command= word values=\n"
      "  for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n    case $word in\n";
  for (const CommandSheet& command : program.commands)
    out += "      " + command.name + ") command=$word; break ;;\n";
  out += "    esac\n  done\n  local words=" + shell_quoted(all_dashed(program.options)) +
         "\n  case $command in\n    '') words+=\" \"" + shell_quoted(command_names(program)) +
         " ;;\n";
  for (const CommandSheet& command : program.commands)
    out += "    " + command.name + ") words+=\" \"" +
           shell_quoted(all_dashed(command.options) + choices_of_arguments(command.options)) +
           " ;;\n";
  out += "  esac\n  case $command:${COMP_WORDS[COMP_CWORD-1]} in\n" +
         bash_values("*", program.options);
  for (const CommandSheet& command : program.commands)
    out += bash_values(command.name, command.options);
  return out +
         "  esac\n  [ -z \"$values\" ] || words=$values\n  COMPREPLY=($(compgen -W \"$words\" -- "
         "\"$current\"))\n"
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
    out += "    " + command.name + ") _arguments" + zsh_arguments(command.options) +
           zsh_options(command.options) + zsh_options(program.options) + " ;;\n";
  return out + "    *) _arguments '*: :->command'" + zsh_options(program.options) +
         "\n      [[ $state == command ]] && _describe command commands ;;\n  esac\n}\n_dateline "
         "\"$@\"\n";
}

std::string fish_completion(const ProgramSheet& program) {
  std::string out;
  for (const OptionSheet& option : program.options)
    if (!option.dashed.empty()) out += fish_option(option, "");
  for (const CommandSheet& command : program.commands) {
    out += "complete -c dateline -n __fish_use_subcommand -a " + command.name + " -d " +
           shell_quoted(command.purpose) + "\n";
    const std::string seen = " -n '__fish_seen_subcommand_from " + command.name + "'";
    for (const OptionSheet& option : command.options)
      out += option.dashed.empty() ? fish_argument(option, seen) : fish_option(option, seen);
    if (takes_nothing(command)) out += "complete -c dateline" + seen + " -f\n";
  }
  return out;
}

}  // namespace dateline::cli
