// SPDX-License-Identifier: GPL-3.0-or-later
// `evenkeel` as people type it: becomes the program that answers these words. It links nothing of Qt, because what it
// loads itself is loaded for nothing: before each window, that was a tenth of the time.
#include <array>
#include <climits>
#include <cstdio>
#include <string_view>
#include <unistd.h>

namespace {

// The others are beside this one in a build, in libexec when installed.
constexpr std::array Folders{"", "../libexec/evenkeel/"};

/// Comes back only where there is no such program.
void become(const char *program, char **words)
{
    std::array<char, PATH_MAX> own{};
    const ssize_t length = readlink("/proc/self/exe", own.data(), own.size() - 1);
    if (length <= 0)
        return;
    const int kept = int(std::string_view(own.data(), size_t(length)).rfind('/')) + 1;
    for (const char *other : Folders) {
        std::array<char, 2 * PATH_MAX> path{};
        std::snprintf(path.data(), path.size(), "%.*s%s%s", kept, own.data(), other, program);
        words[0] = path.data();
        execv(path.data(), words);
    }
}

/// Only what is certain without knowing the commands; both programs know them and hand over to each other.
bool surelyAsksForWindow(int count, char **words)
{
    return count == 1 || (count == 2 && std::string_view(words[1]).ends_with(".keel"));
}

}  // namespace

int main(int argc, char **argv)
{
    if (surelyAsksForWindow(argc, argv))
        become("evenkeel-desktop", argv);
    become("evenkeel-cli", argv);
    std::perror(argv[0]);
    return 1;
}
