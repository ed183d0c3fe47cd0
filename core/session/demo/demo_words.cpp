// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/demo/demo_words.h"

#include <span>

namespace boshi::demo::words {
namespace {

struct Said {
    int from; ///< Month, week or age from which it holds.
    const char16_t *words;
};

constexpr Said months[] = {
    {3, u"朝の電車で気分が悪くなり、ひと駅ずつ休みながら通った。エコーで小さな心臓が動いていた。"},
    {4, u"ようやくご飯がおいしい。夫とベビーカーの通れる道を歩いて調べた。"},
    {5, u"仕事中にふと、金魚が泳ぐような感じがした。胎動だと夜になって気づいた。"},
    {6, u"おなかが重くなって靴ひもは夫の係。夜に足がつるので、布団の足元を高くしている。"},
    {7, u"両親学級で人形の沐浴。夫のほうが手つきがよくて少しくやしい。"},
    {8, u"健診で頭が下を向いていると聞いた。入院の荷物を半分まで詰めた。"},
    {9, u"産休に入った。机を片づけながら、急に静かになった一日に戸惑う。"},
    {10, u"いつ来てもいいよ、と話しかけて散歩。名前の候補は冷蔵庫に貼ってある。"},
};

constexpr Said monthsAbroad[] = {
    {3, u"First scan. The nurse wrote 心拍 for me on a note so I could look it up. Mum cried on the phone."},
    {4, u"Can eat rice again! 区役所の人がゆっくり話してくれて、全部わかった。"},
    {5, u"A flutter on the bus, then again at night. 胎動 — my favourite new word."},
    {6, u"Bought a 腹帯 at the shrine with my mother-in-law. She tied it, I laughed."},
    {7, u"Hospital tour with the interpreter. I know now whom to call at night."},
    {8, u"Baby clothes from home arrived in a box of tea. 夫が全部洗濯してくれた。"},
    {9, u"Leave has begun. Practising to say 陣痛が来ました without panic."},
    {10, u"The bag stands at the door. Any day now, little one. いつでもおいで。"},
};

constexpr Said visits[] = {
    {8, u"葉酸は続けて。つらい日は無理に食べなくてよい。"},
    {16, u"歯の健診を安定期のうちに。"},
    {24, u"立ち仕事の合間に座って休む。塩分は控えめに。"},
    {28, u"おなかの張りが続く日は横になり、回数を書いておく。"},
    {34, u"入院の荷物と連絡先を確かめておく。"},
    {37, u"破水・出血・規則的な張りのときは電話を。夜間も同じ番号。"},
};

constexpr Said guardians[] = {
    {0, u"夜は2時間おき。抱くとすぐ眠り、置くと泣く。祖母が昼の3時間を引き受けてくれて助かった。"},
    {1, u"おへそがきれいになった。沐浴で湯に入る瞬間、口をとがらせる。"},
    {2, u"目で追ってくるのがわかる。メリーの黄色い鳥が好き。"},
    {3, u"声をかけるとよく笑う。縦抱きで窓の外を見たがる。"},
    {6, u"寝返りで布団からはみ出す。10倍がゆは口を結び、かぼちゃはよく食べた。"},
    {9, u"後を追ってトイレの前で待っている。小さなほこりも見つけてつまむので掃除が忙しい。"},
    {12, u"伝い歩きでテーブルを一周。ばいばいは、相手が見えなくなってからする。"},
    {18, u"靴を持って玄関に立つ。「わんわん」は犬にも猫にも。歯みがきの仕上げは歌一曲ぶん。"},
    {24, u"「これ、なに」を一日に百回。スプーンは右手、左手はおかずをつかむ係。"},
    {36, u"着替えは自分で、と言って前後ろ。直すと怒るので、そのまま保育園へ行った。"},
    {48, u"友だちとお店屋さんごっこ。値段はいつも「ひゃくえん」。"},
    {60, u"しりとりが長く続くようになった。「ん」で終わりそうになると考え込む。"},
    {72, u"名前をひらがなで書いて冷蔵庫に貼った。朝は自分で起きる日が増えた。"},
};

constexpr Said plays[] = {
    {12, u"箱のふたを開けたり閉めたり"},
    {18, u"積み木を並べてトンネルごっこ"},
    {24, u"ままごとの鍋で石のスープ作り"},
};

constexpr Said questions[] = {
    {1, u"吐き戻しの量と、授乳の間隔について。"},
    {3, u"頭の向きぐせ。昼夜の区別はいつごろつくか。"},
    {6, u"離乳食の進め方と、食べさせる順番。"},
    {9, u"夜に何度か起きる。どのように寝かしつけるとよいか。"},
    {12, u"牛乳に替える時期と量。"},
    {18, u"仕上げみがきを嫌がるときの工夫。"},
    {36, u"トイレの練習の進め方。"},
    {60, u"就学までに準備しておくとよいこと。"},
    {72, u"奥歯のみがき方。"},
};

QString latest(std::span<const Said> all, int at)
{
    QString found;
    for (const Said &said : all)
        if (said.from <= at)
            found = text(said.words);
    return found;
}

} // namespace

QString ofMonth(const Life &life, int month)
{
    return life.isFromAbroad ? latest(monthsAbroad, month) : latest(months, month);
}

QString atVisit(int weeks)
{
    const auto said = std::ranges::find(visits, weeks, &Said::from);
    return said == std::end(visits) ? QString() : text(said->words);
}

QString ofGuardian(const Life &life, int months)
{
    if (life.isFromAbroad && months < 2)
        return text(u"Short nights, soft cheeks. 助産師さんに抱き方を教わってから楽になった。");
    if (life.needsNicu() && months < 2)
        return text(u"面会は一日2回。保育器の窓から手を入れると、指を一本握り返してくれた。");
    if (life.babies > 1 && months < 2)
        return text(u"ふたりの泣く時間がずれて、夜は交代で起きる。並べて寝かせると静かになる。");
    return latest(guardians, months);
}

QString ofBirthday(const Life &life)
{
    if (life.isLoss)
        return text(u"朝、静かに生まれてきてくれた。1,380グラム。髪が長く、指はお父さんに似ていた。"
                    u"三人で一晩いっしょに過ごし、子守唄をうたった。");
    if (life.isFromAbroad)
        return text(u"Rain all night, then the sun. はじめて抱いたとき、泣きやんでこちらを見た。");
    if (life.needsNicu())
        return text(u"思ったより早い日に、小さな声で泣いてくれた。手のひらに足の裏がすっぽり入った。");
    return text(u"長い夜のあと、朝の光の中で泣き声を聞いた。小さな手で指をにぎってくれた。");
}

QString ofFather(const Life &life)
{
    if (life.isLoss)
        return text(u"毎朝、写真の前に花の水を替えている。話したくない日は話さなくていいと、ふたりで決めた。");
    if (life.isOngoing())
        return text(u"おなかに手を当てて蹴られるのを待つのが日課。ベビーベッドは説明書を二度読んで組み立てた。");
    return text(u"夜中のミルクは自分の番。眠いけれど、飲み終えたあとの顔が見られる。");
}

QString ofPlay(int months) { return latest(plays, months); }

QString forBirthday(int years)
{
    return years < 6 ? text(u"3歳おめでとう。「じぶんで」が口ぐせになったね。ゆっくり待てる親でいたいです。")
                     : text(u"6歳おめでとう。ランドセルを背負って鏡の前を行ったり来たり。春が楽しみです。");
}

QString toAsk(int months) { return latest(questions, months); }

} // namespace boshi::demo::words
