// SPDX-License-Identifier: GPL-3.0-or-later
// `evenkeel` as people type it: becomes the program that answers these words. It links nothing of Qt, because what it
// loads itself is loaded for nothing: before each window, that was a tenth of the time.
#include <array>
#include <climits>
#include <cstdio>
#include <string_view>
#include <unistd.h>

namespace {

using Path = std::array<char, 2 * PATH_MAX>;

// The others are beside this one in a build, in libexec when installed.
constexpr std::array Folders{"", "../libexec/evenkeel/"};

/// Comes back only where there is no such program; `path` is then where it was looked for last, and errno says why.
void become(const char *program, char **words, Path &path)
{
    std::array<char, PATH_MAX> own{};
    const ssize_t length = readlink("/proc/self/exe", own.data(), own.size() - 1);
    if (length <= 0)
        return;
    const int folder = int(std::string_view(own.data(), size_t(length)).rfind('/')) + 1;
    for (const char *other : Folders) {
        std::snprintf(path.data(), path.size(), "%.*s%s%s", folder, own.data(), other, program);
        words[0] = path.data();
        execv(path.data(), words);
    }
}

/// Only what is certain without knowing the commands; evenkeel-cli knows them, and hands over what else asks for one.
bool surelyAsksForWindow(int count, char **words)
{
    return count == 1 || (count == 2 && std::string_view(words[1]).ends_with(".keel"));
}

}  // namespace

int main(int argc, char **argv)
{
    Path path{};
    if (surelyAsksForWindow(argc, argv))
        become("evenkeel-desktop", argv, path);
    become("evenkeel-cli", argv, path);
    std::perror(path.data());
    return 1;
}
