// SPDX-License-Identifier: GPL-3.0-or-later
/// What somebody types or photographs from a recovery sheet.
#include "core/security/recovery_key.h"
#include "tests/fuzz/fuzz_target.h"

#include <QByteArrayList>

#include <algorithm>

namespace boshi::fuzz {
namespace {

VaultKey sampleKey(KeyProfile profile, char byte)
{
    return {Secret::copyOf(QByteArray(32, byte)), makeHeader(profile, "12345678")};
}

QByteArray sheetOf(const VaultKey &key) { return recovery::text(key).view().toByteArray(); }

bool isSame(const VaultKey &left, const VaultKey &right)
{
    return left.header.bytes == right.header.bytes && left.key.view() == right.key.view();
}

void readAnySheet(QByteArrayView input)
{
    const QString written = QString::fromUtf8(input);
    const auto key = recovery::parse(written);
    if (key) {
        require(key->key.size() == 32 && key->header.bytes.size() == VaultHeader::size, "a sheet gives a whole key");
        const auto again = recovery::parse(QString::fromUtf8(sheetOf(*key)));
        require(again && isSame(*again, *key), "a sheet that reads is one that we would print");
    } else {
        require(key.error().detail.isEmpty(), "nothing of the sheet is told further");
    }
    static const VaultKey sample = sampleKey(KeyProfile::Usual, 'k');
    for (const QStringView line : QStringView(written).split(u'\n'))
        if (const auto number = recovery::checkLine(line, sample))
            require(*number >= 1 && *number <= recovery::lineCount, "a line of the sheet has its number");
}

std::vector<QByteArray> sheets()
{
    const QByteArray usual = sheetOf(sampleKey(KeyProfile::Usual, 'k'));
    const QByteArray other = sheetOf(sampleKey(KeyProfile::Small, '\0'));
    QByteArrayList lines = usual.split('\n');
    std::reverse(lines.begin(), lines.end());
    return {usual, other, usual.toLower(), "手帳の回復シート\n\n" + usual + "\n2026-11-20\n", lines.join('\n'), usual + other, "1: \n2: "};
}

} // namespace

const Target recoveryTarget{"recovery", readAnySheet, sheets, 20};

} // namespace boshi::fuzz
