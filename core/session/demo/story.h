// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/reference.h"
#include "core/session/demo/writer.h"

/// The lives of invented families, one chapter of the handbook after the other. What is true of all of a kind stands in
/// Life; the chapters ask it, never the number of the family.
namespace boshi::demo {

struct Life {
    int ageDays; ///< Of the child on the demo's day, or days since the loss; negative: days until the due date.
    int gestationDays = 0; ///< At birth; 0: nobody knows.
    int babies = 1;
    bool isLoss = false;
    bool isFoster = false;
    bool isFromAbroad = false;
    bool hasMoved = false;
    bool hasHighPressure = false;
    bool hasLowHaemoglobin = false;
    bool hasAllergy = false;
    bool hasSupport = false;
    int joinedDays = 0;     ///< Age at which the child came to the family.
    int firstDoseDays = 62; ///< Age at the first vaccination.

    bool isOngoing() const { return ageDays < 0; }
    bool isPreterm() const { return gestationDays > 0 && gestationDays < 37 * 7; }
    bool needsNicu() const { return gestationDays > 0 && gestationDays < 34 * 7 && !isLoss; }
    bool hasLivingChild() const { return !isOngoing() && !isLoss; }
};

struct Baby {
    QUuid id;
    QString name;
    QDate born;
    growth::Sex sex;
    double z; ///< Where the child grows between the lines.
    int order;
    QString edition; ///< Of the handbook.
    qint64 weight = 0, length = 0, head = 0; ///< At birth.
};

/// What the chapters about one family share.
struct Story {
    Writer &writer;
    const growth::Reference &reference;
    const Life &life;
    int familyNumber;
    int choice; ///< Where names are taken from the lists; neighbours have others.
    QString name = {}, kana = {};
    QString motherName = {}, fatherName = {};
    qint64 usualWeight = 0; ///< Of the mother before pregnancy, in g.
    QUuid family = {}, mother = {}, father = {}, pregnancy = {};
    std::vector<Baby> children = {};

    QDate born() const { return writer.today().addDays(-life.ageDays); }
    /// Of a birth of which nobody knows how early it was, the day itself.
    QDate due() const;
    /// The day on which so much of the pregnancy is completed.
    QDate atWeek(int weeks, int days = 0) const { return due().addDays(weeks * 7 + days - GestationalAge::daysPerTerm); }
    QDate endOfPregnancy() const { return life.isOngoing() ? writer.today() : born(); }
    QDate discharged() const { return life.needsNicu() ? due().addDays(-6) : born().addDays(5); }
    bool isPregnantOn(QDate day) const { return day < endOfPregnancy(); }
    Value gestationAt(QDate day) const;
    /// Where the family lives on this day.
    QString townAt(QDate day) const;
    QString clinicAt(QDate day) const;
    /// Whether the family had the child on this day.
    bool knows(const Baby &baby, QDate day) const { return baby.born.addDays(life.joinedDays) <= day; }
    Value grown(const Baby &baby, growth::Measure measure, QDate day);

    void about(const RecordType &type, const QUuid &subject, const Sets &sets) { writer.write(type, subject, sets); }
};

/// Ages in days at which a family that moves does so.
inline constexpr std::array moveAges{700, 1700};

QString birthPlace();

void writePeople(Story &story);
void writeHome(Story &story, const QUuid &resident);
void writePregnancy(Story &story);
void writeVisits(Story &story);
void writeTests(Story &story);
void writePreparations(Story &story);
void writeServices(Story &story);
Baby writeChild(Story &story, int order);
void writeBirth(Story &story, Baby &baby);
void writeFirstWeeks(Story &story, const Baby &baby);
void writeNewbornTests(Story &story, const Baby &baby);
void writeLoss(Story &story);
void writePostpartum(Story &story);
void writeSheets(Story &story);
void writeCareOfMother(Story &story);
void writeSupport(Story &story, const QUuid &person);
void writeGrowth(Story &story, const Baby &baby);
void writeCheckups(Story &story, const Baby &baby);
void writeTeeth(Story &story, const Baby &baby);
void writeGuardianPages(Story &story, const Baby &baby);
void writeDoses(Story &story, const Baby &baby);
void writeHealth(Story &story, const Baby &baby);
void writeHomeVisits(Story &story, const Baby &baby);
void writeNotes(Story &story, const Baby &baby);
void writeDocuments(Story &story);

} // namespace boshi::demo
