// SPDX-License-Identifier: GPL-3.0-or-later
/// boshi_fuzz TARGET|all [ROUNDS] [SEED]: the same rounds for the same seed, everywhere. What breaks a promise is written
/// to the present folder as TARGET.input. boshi_fuzz TARGET FILE... runs the inputs of files.
#include "tests/fuzz/fuzz_target.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

namespace boshi::fuzz {
namespace {

constexpr const Target *all[] = {&headerTarget, &valueTarget, &revisionTarget, &stateTarget, &recoveryTarget, &mergeTarget, &openTarget, &sealedTarget, &mediaTarget, &growthTarget};
constexpr qint64 slowest = 20'000; ///< Milliseconds for one input; beyond it hangs, even under sanitizers.

/// The input at work lies in a file, so that a crash leaves it behind.
class Kept {
public:
    explicit Kept(const Target &target)
        : m_file(QString::fromLatin1(target.name) + QStringLiteral(".input"))
    {
        m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    void keep(const QByteArray &input)
    {
        m_file.seek(0);
        m_file.write(input);
        m_file.resize(input.size());
    }
    void remove() { m_file.remove(); }

private:
    QFile m_file;
};

bool runOne(const Target &target, const QByteArray &input)
{
    QElapsedTimer clock;
    clock.start();
    try {
        target.run(input);
        require(clock.elapsed() < slowest, "ends in bounded time");
    } catch (const std::exception &broken) {
        std::printf("%s: broken: %s\n", target.name, broken.what());
        return false;
    }
    return true;
}

bool runMany(const Target &target, int rounds, unsigned seed)
{
    QElapsedTimer clock;
    clock.start();
    std::mt19937 random(seed);
    const std::vector<QByteArray> seeds = target.seeds();
    Kept kept(target);
    for (int round = -int(seeds.size()); round < rounds; ++round) {
        const QByteArray input = round < 0 ? seeds[std::size_t(-round - 1)] : mutated(seeds, random);
        kept.keep(input);
        if (!runOne(target, input))
            return false;
    }
    kept.remove();
    std::printf("%s: %zu seeds and %d rounds hold, %lld ms\n", target.name, seeds.size(), rounds, clock.elapsed());
    return true;
}

bool runFiles(const Target &target, const QStringList &names)
{
    for (const QString &name : names) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly) || !runOne(target, file.readAll()))
            return false;
    }
    return true;
}

int run(const QStringList &arguments)
{
    const QString name = arguments.value(1, QStringLiteral("all"));
    bool isNumber = true;
    const int rounds = arguments.size() > 2 ? arguments[2].toInt(&isNumber) : 2000;
    const unsigned seed = arguments.value(3, QStringLiteral("1")).toUInt();
    bool holds = true;
    int found = 0;
    for (const Target *target : all) {
        if (name != u"all" && name != QLatin1StringView(target->name))
            continue;
        ++found;
        holds = (isNumber ? runMany(*target, qMax(1, rounds / target->cost), seed) : runFiles(*target, arguments.mid(2))) && holds;
    }
    return found > 0 && holds ? 0 : 1;
}

} // namespace

} // namespace boshi::fuzz

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0); // What held before a crash shall be seen.
    return boshi::fuzz::run(application.arguments());
}
