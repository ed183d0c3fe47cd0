// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/encoding.h"

#include "core/exchange/utf8_survey.h"

#include <algorithm>
#include <array>

namespace boshi::exchange {

namespace {

constexpr qint64 chunkBytes = 256 * 1024;
constexpr QChar substitute(0x1A);

struct Mark {
    QByteArrayView bytes;
    Encoding encoding;
};

constexpr std::array<Mark, 3> byteOrderMarks {{{{"\xEF\xBB\xBF", 3}, Encoding::Utf8},
    {{"\xFF\xFE", 2}, Encoding::Utf16Le}, {{"\xFE\xFF", 2}, Encoding::Utf16Be}}};

constexpr std::array<QByteArrayView, 5> binaryMagic {QByteArrayView("%PDF", 4), QByteArrayView("PK\x03\x04", 4),
    QByteArrayView("\xD0\xCF\x11\xE0", 4), QByteArrayView("\x89PNG", 4), QByteArrayView("\xFF\xD8\xFF", 3)};

/// What one pass over all bytes tells.
struct Survey {
    QByteArray head;
    bool hasNul = false;
    bool isBlank = true; ///< Nothing but blanks, line ends and NULs after the mark.
    Utf8Survey utf8;

    void add(QByteArrayView chunk);
};

bool isBlankByte(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\0';
}

const Mark *markOf(const QByteArray &head)
{
    const auto found
        = std::ranges::find_if(byteOrderMarks, [&](const Mark &mark) { return head.startsWith(mark.bytes); });
    return found == byteOrderMarks.end() ? nullptr : &*found;
}

void Survey::add(QByteArrayView chunk)
{
    QByteArrayView content = chunk;
    if (head.isEmpty()) {
        head = chunk.first(std::min<qsizetype>(8, chunk.size())).toByteArray();
        if (const Mark *mark = markOf(head))
            content = chunk.sliced(mark->bytes.size());
    }
    hasNul = hasNul || content.contains('\0');
    isBlank = isBlank && std::ranges::all_of(content, isBlankByte);
    utf8.add(content);
}

Result<Survey> survey(QIODevice &device)
{
    Survey result;
    QByteArray chunk(chunkBytes, Qt::Uninitialized);
    if (!device.isReadable() || device.isSequential() || !device.seek(0))
        return Error {ErrorCode::ReadFailed, QStringLiteral("the device cannot be read twice")};
    for (;;) {
        const qint64 got = device.read(chunk.data(), chunk.size());
        if (got < 0)
            return Error {ErrorCode::ReadFailed, device.errorString()};
        if (got == 0)
            break;
        result.add(QByteArrayView(chunk).first(got));
    }
    device.seek(0);
    return result;
}

TextForm formOf(const Survey &survey, std::optional<Encoding> forced)
{
    const Mark *mark = markOf(survey.head);
    if (mark && (!forced || *forced == mark->encoding))
        return {mark->encoding, int(mark->bytes.size())};
    if (forced)
        return {*forced, 0};
    return {survey.utf8.looksLikeUtf8() ? Encoding::Utf8 : Encoding::ShiftJis, 0};
}

bool isBinary(const Survey &survey, const TextForm &form)
{
    const auto matches = [&](QByteArrayView magic) { return survey.head.startsWith(magic); };
    return std::ranges::any_of(binaryMagic, matches) || (survey.hasNul && !isUtf16(form.encoding));
}

} // namespace

Result<TextForm> detectEncoding(QIODevice &device, std::optional<Encoding> forced)
{
    const Result<Survey> seen = survey(device);
    if (!seen)
        return seen.error();
    const TextForm form = formOf(*seen, forced);
    if (seen->isBlank && (!seen->hasNul || isUtf16(form.encoding)))
        return Error {ErrorCode::EmptyFile};
    if (isBinary(*seen, form))
        return Error {ErrorCode::NotText};
    if (const auto decoder = CellDecoder::of(form.encoding); !decoder)
        return decoder.error();
    return form;
}

CellDecoder::CellDecoder(const char *name, std::unique_ptr<QStringDecoder> shiftJis)
    : m_name(name)
    , m_shiftJis(std::move(shiftJis))
{
    // ICU's Shift_JIS follows IBM and rotates the controls 1A, 1C and 7F.
    m_swapsControls = m_shiftJis && decodeWithSentinel("\x1C") == QChar(0x7F);
}

Result<CellDecoder> CellDecoder::of(Encoding encoding, const char *shiftJisName)
{
    if (encoding != Encoding::ShiftJis)
        return CellDecoder(nullptr, nullptr);
    auto decoder = std::make_unique<QStringDecoder>(shiftJisName);
    if (!decoder->isValid())
        return Error {ErrorCode::EncodingUnavailable, {}, QStringLiteral("Shift_JIS")};
    return CellDecoder(shiftJisName, std::move(decoder));
}

DecodedText CellDecoder::operator()(QByteArrayView bytes)
{
    if (std::ranges::all_of(bytes, [](char c) { return uchar(c) < 0x80; }))
        return {QString::fromLatin1(bytes)};
    return m_shiftJis ? fromShiftJis(bytes) : fromUtf8(bytes);
}

DecodedText CellDecoder::fromUtf8(QByteArrayView bytes)
{
    // Not QString::fromUtf8: it would drop a U+FEFF at the beginning of a cell.
    QStringDecoder decoder(
        QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    return {decoder(bytes), !bytes.isValidUtf8()};
}

/// A line feed can follow no lead byte: it brings a truncated last character to light, which would vanish otherwise.
QString CellDecoder::decodeWithSentinel(QByteArrayView bytes)
{
    m_buffer.resize(0);
    m_buffer.append(bytes);
    m_buffer.append('\n');
    QString text = m_shiftJis->decode(m_buffer);
    text.chop(1);
    return text;
}

static QChar unswapped(QChar c)
{
    switch (c.unicode()) {
    case 0x1C: return QChar(0x1A);
    case 0x7F: return QChar(0x1C);
    case 0x1A: return QChar(0x7F);
    default: return c;
    }
}

DecodedText CellDecoder::fromShiftJis(QByteArrayView bytes)
{
    DecodedText result {decodeWithSentinel(bytes)};
    result.bytesLost = m_shiftJis->hasError();
    if (result.bytesLost) {
        result.text.replace(substitute, QChar(QChar::ReplacementCharacter));
        m_shiftJis = std::make_unique<QStringDecoder>(m_name); // resetState() would keep the error
    }
    if (m_swapsControls)
        std::ranges::transform(result.text, result.text.begin(), unswapped);
    return result;
}

} // namespace boshi::exchange
