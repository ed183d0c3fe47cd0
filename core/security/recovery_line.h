// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringView>

#include "core/security/secret.h"

#include <vector>

/// One line of a recovery sheet by itself: its letters, its number, its two check letters.
namespace boshi::recovery {

inline constexpr qsizetype dataLetters = 10;
inline constexpr qsizetype lettersPerLine = dataLetters + 2;

/// Crockford's 32 letters: no I, L, O and U, which are taken for 1, 0 and V.
inline constexpr char letters[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// 0–31, or −1 for what is no letter of the sheet.
int valueOf(char letter);

/// Writes the two check letters behind the ten letters at `line`. Any two wrong letters, any two exchanged letters, and the
/// right letters under another number are all found.
void addCheck(int number, char *line);
bool holds(int number, QByteArrayView line);

/// A line as somebody wrote it; `letters` lie in the memory of Written.
struct WrittenLine {
    int number = 0; ///< 0: written without one.
    QByteArrayView letters;
};

/// A text with its lines found and its letters brought into one form, in memory that is wiped.
class Written {
public:
    explicit Written(QStringView text);
    const std::vector<WrittenLine> &lines() const { return m_lines; }

private:
    void fold(QStringView text);
    void findNumbered();
    void findUnnumbered();
    void addUnnumbered(qsizetype from, qsizetype to);
    qsizetype numberBefore(qsizetype colon) const;
    QByteArrayView pack(qsizetype from, qsizetype to);

    Secret m_folded;  ///< One byte per character: a letter, ':', ' ', '\n', or '?'.
    Secret m_letters; ///< The letters alone, line after line.
    qsizetype m_packed = 0;
    std::vector<WrittenLine> m_lines;
};

} // namespace boshi::recovery
