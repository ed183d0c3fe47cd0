// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/pdf_text.h"

#include <QString>

#include <string_view>

namespace boshi::ui {
namespace {

bool isCompatibilityForm(char16_t character)
{
    const bool isRadical = character >= 0x2e80 && character <= 0x2fdf;
    const bool isIdeograph = character >= 0xf900 && character <= 0xfaff;
    return isRadical || isIdeograph;
}

/// Those of the radicals for which Unicode gives no compatibility form, with what is written for them.
constexpr std::u16string_view radicals = u"⺜⺝⺠⻁⻂⻃⻄⻆⻇⻊⻌⻍⻎⻑⻒⻗⻘⻝⻞⻟⻡⻣⻤⻥⻨⻩⻫⻭⻯⻲";
constexpr std::u16string_view written = u"日月民虎衤覀西角角足辶辶辶長镸雨青食飠飠首骨鬼魚麦黄斉歯竜亀";
static_assert(radicals.size() == written.size());

char16_t ordinary(char16_t character)
{
    if (const auto at = radicals.find(character); at != radicals.npos)
        return written[at];
    if (character == u'\t')
        return u' ';
    if (character == u'\u2027')
        return u'・';
    if (!isCompatibilityForm(character))
        return character;
    const QString form = QString(QChar(character)).normalized(QString::NormalizationForm_KC);
    return form.size() == 1 ? form.front().unicode() : character;
}

/// The destination of one entry `<2F49>`, at `at` its first digit; four digits stay four digits, so no offset moves.
void mend(QByteArray &pdf, qsizetype at)
{
    const char16_t character = char16_t(pdf.sliced(at, 4).toUShort(nullptr, 16));
    pdf.replace(at, 4, QByteArray::number(ordinary(character), 16).rightJustified(4, '0').toUpper());
}

/// `<first glyph> <last glyph> <character>` or `<first> <last> [<character> <character> …]`. Several glyphs with one
/// character count upward from it: only a font used for nothing but a run of radicals has that, and is left as it is.
void mendLine(QByteArray &pdf, qsizetype from, qsizetype to)
{
    qsizetype at = pdf.indexOf('<', pdf.indexOf('<', from) + 1) + 1;
    const bool isOne = pdf.sliced(pdf.indexOf('<', from) + 1, 4) == pdf.sliced(at, 4);
    const qsizetype list = pdf.indexOf('[', from);
    if (!isOne && (list < 0 || list > to))
        return;
    while ((at = pdf.indexOf('<', at) + 1) > 0 && at < to)
        mend(pdf, at);
}

} // namespace

void useOrdinaryCharacters(QByteArray &pdf)
{
    qsizetype begin = 0;
    while ((begin = pdf.indexOf("beginbfrange\n", begin)) >= 0) {
        const qsizetype end = pdf.indexOf("endbfrange", begin);
        if (end < 0)
            return;
        qsizetype line = pdf.indexOf('\n', begin) + 1;
        while (line < end) {
            const qsizetype next = pdf.indexOf('\n', line);
            mendLine(pdf, line, next);
            line = next + 1;
        }
        begin = end;
    }
}

} // namespace boshi::ui
