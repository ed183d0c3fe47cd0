// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace boshi::ui {

/// Keys and what they do.
struct KeyLine {
    QString keys;
    QString what;
    friend bool operator==(const KeyLine &, const KeyLine &) = default;
};

/// What the actions, buttons and shortcuts in `root` are called and which keys they have: whoever gives something a key has it
/// on the list. A shortcut without an action of its own is called by its whatsThis(); without one it is passed over, as are
/// access keys, which stand on what they belong to.
std::vector<KeyLine> keysIn(const QWidget &root);

/// Each line once, in the order they came.
void addKeys(std::vector<KeyLine> &lines, const std::vector<KeyLine> &more);

} // namespace boshi::ui
