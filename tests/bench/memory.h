// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace boshi::bench {

/// The memory this process holds, as the kernel counts it; 0 everywhere where there is no /proc.
class Memory {
public:
    /// Forgets the peak so far.
    static Memory now();

    /// How far memory rose above this moment, at its highest, in MB.
    double peakSince() const;

private:
    double m_held = 0;
};

} // namespace boshi::bench
