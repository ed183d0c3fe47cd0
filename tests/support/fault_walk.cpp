// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fault_walk.h"

#include "core/store/vault_check.h"
#include "tests/support/child_process.h"
#include "tests/support/fault_codes.h"
#include "tests/support/vaults.h"

#include <gtest/gtest.h>

#include <iostream>
#include <map>
#include <set>

namespace boshi::test {
namespace {

constexpr Fault faults[] = {Fault::Fail, Fault::Short, Fault::Full, Fault::Unread};
constexpr const char *faultNames[] = {"refused", "cut short", "disk full", "not read"};

#ifdef __SANITIZE_ADDRESS__
constexpr int usualStride = 97; ///< Everything is dear there.
#else
constexpr int usualStride = 29;
#endif

int stride()
{
    const int wished = qEnvironmentVariableIntValue("BOSHI_FAULT_STRIDE");
    return wished > 0 ? wished : usualStride;
}

/// Everything near the end is visited: there lies the commit.
qint64 nextAfter(qint64 at, qint64 last) { return at + stride() < last - 8 ? at + stride() : qMax(at + 1, last - 8); }

qint64 countOf(const FaultyWork &walked, Fault fault)
{
    walked.arrange();
    const ArmedFault never(fault, 0);
    EXPECT_TRUE(walked.work()) << walked.name;
    return never.operations();
}

struct States {
    QByteArray before;
    QByteArray after;
};

States statesOf(const FaultyWork &walked)
{
    States states;
    walked.arrange();
    states.before = walked.standing();
    EXPECT_TRUE(walked.work()) << walked.name;
    states.after = walked.standing();
    EXPECT_FALSE(states.before.isNull()) << walked.name;
    EXPECT_FALSE(states.after.isNull()) << walked.name;
    EXPECT_NE(states.before, states.after) << walked.name;
    return states;
}

/// The journal is cut to nothing, which is the commit, and then flushed; if that fails, the commit stands for now.
bool isLastFlush(const Strike &strike) { return strike.operation == Operation::Sync && strike.file.endsWith("-journal"); }

void expectNextAttempt(const FaultyWork &walked, const States &states)
{
    EXPECT_TRUE(walked.work()) << "the next attempt failed";
    EXPECT_EQ(walked.standing(), states.after);
}

using Codes = std::set<std::pair<Fault, ErrorCode>>;

Codes expectedCodes(const char *name)
{
    Codes codes;
    for (const ToldCode &told : toldCodes)
        if (qstrcmp(told.work, name) == 0)
            codes.emplace(told.fault, told.code);
    return codes;
}

class FaultWalk {
public:
    explicit FaultWalk(const FaultyWork &walked)
        : m_walked(walked)
        , m_states(statesOf(walked))
    {
    }

    void run()
    {
        for (const Fault fault : faults) {
            m_told = m_absorbed = m_stood = 0;
            const qint64 last = countOf(m_walked, fault);
            for (qint64 at = 1; at <= last && !testing::Test::HasFailure(); at = nextAfter(at, last))
                meet(fault, at);
            std::cout << "[ faults   ] " << m_walked.name << ", " << faultNames[int(fault)] << ": " << m_told + m_absorbed
                      << " faults, " << m_told << " told, " << m_absorbed << " without harm, " << m_stood
                      << " told although the new state stands\n";
        }
        compareCodes();
    }

private:
    void meet(Fault fault, qint64 at)
    {
        m_walked.arrange();
        std::optional<Result<Done>> ended;
        Strike strike;
        {
            const ArmedFault armed(fault, at);
            ended = m_walked.work();
            strike = armed.strike();
        }
        const QString where = QStringLiteral("%1, %2 at %3 (%4 %5)").arg(QLatin1String(m_walked.name), QLatin1String(faultNames[int(fault)]))
                                  .arg(at).arg(int(strike.operation)).arg(QString::fromUtf8(strike.file).section(QLatin1Char('/'), -1));
        SCOPED_TRACE(where.toStdString());
        if (strike.hit)
            judge(fault, strike, *ended);
        else
            EXPECT_TRUE(*ended);
    }

    void judge(Fault fault, const Strike &strike, const Result<Done> &ended)
    {
        const QByteArray found = m_walked.standing();
        if (ended) {
            ++m_absorbed;
            EXPECT_TRUE(found == m_states.after) << "nothing was told, but it was not done";
            return;
        }
        ++m_told;
        m_codes.emplace(fault, ended.error().code);
        if (found == m_states.before)
            return expectNextAttempt(m_walked, m_states);
        ++m_stood;
        EXPECT_TRUE(found == m_states.after) << "neither before nor after";
        EXPECT_TRUE(isLastFlush(strike)) << "told as an error, but it was done";
    }

    void compareCodes() const
    {
        const Codes expected = expectedCodes(m_walked.name);
        for (const auto &[fault, code] : m_codes)
            EXPECT_TRUE(expected.contains({fault, code})) << m_walked.name << ", " << faultNames[int(fault)] << ": code " << int(code);
        if (stride() > 1)
            return;
        for (const auto &[fault, code] : expected)
            EXPECT_TRUE(m_codes.contains({fault, code})) << m_walked.name << ", " << faultNames[int(fault)] << ": never " << int(code);
    }

    const FaultyWork &m_walked;
    States m_states;
    Codes m_codes;
    qint64 m_told = 0;
    qint64 m_absorbed = 0;
    qint64 m_stood = 0;
};

bool isSameAsOnDisk(const VaultSession &session)
{
    const Family *shown = session.family();
    const auto stored = session.reader().family(shown->id());
    if (!stored || stored->size() != shown->size())
        return false;
    bool isSame = true;
    const auto read = session.reader().eachRecord(nullptr, [&](const RecordLine &line) {
        const Record *here = shown->record(line.id);
        const Record *there = stored->record(line.id);
        isSame = isSame && !here == !there && (!here || (here->values == there->values && here->isVoided == there->isVoided));
    });
    return read && isSame;
}

void walkDeaths(const FaultyWork &walked)
{
    const States states = statesOf(walked);
    const qint64 last = countOf(walked, Fault::Fail);
    qint64 before = 0;
    qint64 after = 0;
    for (const Death death : {Death::Before, Death::Torn}) {
        for (qint64 at = 1; at <= last && !testing::Test::HasFailure(); at = nextAfter(at, last)) {
            SCOPED_TRACE(std::string(walked.name) + ", killed at operation " + std::to_string(at));
            walked.arrange();
            EXPECT_FALSE(runAndKill(at, death, [&] { return walked.work() ? 0 : 1; }).survived);
            const QByteArray found = walked.standing();
            ++(found == states.before ? before : after);
            if (found == states.before)
                expectNextAttempt(walked, states);
            else
                EXPECT_TRUE(found == states.after) << "neither before nor after";
        }
    }
    EXPECT_GT(before, 0);
    EXPECT_GT(after, 0);
    std::cout << "[ kills    ] " << walked.name << ": " << before + after << " kills, " << before << " left the state before, "
              << after << " the state after\n";
}

} // namespace

void walk(const FaultyWork &walked)
{
    FaultWalk(walked).run();
    walkDeaths(walked);
}

int faultRounds() { return qMax(1, qEnvironmentVariableIntValue("BOSHI_FAULT_ROUNDS")); }

Result<Done> workOn(const QString &path, const QUuid &family, const std::function<Result<Done>(VaultSession &)> &work)
{
    auto vault = Vault::open(path, sharedKey());
    if (!vault)
        return vault.error();
    VaultSession session(std::move(*vault), surroundings(7));
    if (auto opened = session.openFamily(family); !opened)
        return opened;
    const Result<Done> done = work(session);
    if (!done) {
        liftFault();
        EXPECT_TRUE(isSameAsOnDisk(session));
    }
    return done;
}

QByteArray wholeContent(const QString &path, VaultKey key)
{
    const auto vault = Vault::open(path, std::move(key));
    if (!vault)
        return {};
    const auto report = checkVault(**vault);
    return report && report->isClean() ? contentHash(**vault) : QByteArray();
}

QByteArray wholeContent(const QString &path) { return wholeContent(path, sharedKey()); }

} // namespace boshi::test
