// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QIODevice>
#include <QString>
#include <QStringDecoder>

#include <memory>
#include <optional>

namespace boshi::exchange {

/// ShiftJis means CP932, as Japanese programs write it.
enum class Encoding { Utf8, Utf16Le, Utf16Be, ShiftJis };

constexpr bool isUtf16(Encoding encoding)
{
    return encoding == Encoding::Utf16Le || encoding == Encoding::Utf16Be;
}

/// How the bytes of a text file are to be read.
struct TextForm {
    Encoding encoding = Encoding::Utf8;
    int bomBytes = 0;
    friend bool operator==(const TextForm &, const TextForm &) = default;
};

/// Reads the whole device and leaves it at its beginning. `forced` overrules marks and guesses.
/// EmptyFile, NotText (binary content), EncodingUnavailable (no Shift_JIS in this build), ReadFailed.
Result<TextForm> detectEncoding(QIODevice &device, std::optional<Encoding> forced = {});

/// Text of some bytes; every byte that could not be read is U+FFFD.
struct DecodedText {
    QString text;
    bool bytesLost = false;
};

/// Decodes one cell at a time, so that a lost byte can be reported with its row and column.
/// For UTF-16 it expects the UTF-8 of Utf16ToUtf8.
class CellDecoder {
public:
    /// `shiftJisName` is a literal: the name of CP932 in this build.
    static Result<CellDecoder> of(Encoding encoding, const char *shiftJisName = "Shift_JIS");

    DecodedText operator()(QByteArrayView bytes);

private:
    CellDecoder(const char *name, std::unique_ptr<QStringDecoder> shiftJis);
    DecodedText fromUtf8(QByteArrayView bytes);
    DecodedText fromShiftJis(QByteArrayView bytes);
    QString decodeWithSentinel(QByteArrayView bytes);

    const char *m_name;
    std::unique_ptr<QStringDecoder> m_shiftJis; ///< None: UTF-8.
    QByteArray m_buffer;
    bool m_swapsControls = false;
};

} // namespace boshi::exchange
