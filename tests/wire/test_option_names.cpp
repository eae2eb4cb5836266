// SPDX-License-Identifier: GPL-3.0-or-later
// The registry's names, and options where they stand.
#include "server/wire/dhcp_message.h"
#include "server/wire/option_names.h"
#include "server/wire/option_walk.h"
#include <QtTest>

using namespace slipway::wire;

class TestOptionNames : public QObject
{
    Q_OBJECT
private slots:
    void everyCodeOfTheRegistryIsFound()
    {
        // IANA's registry, 2025: what is unassigned or was removed by RFC 3679, and private use but Microsoft's three.
        const QSet<int> without{84, 96, 102, 103, 104, 105, 106, 107, 110, 111, 115, 126, 127, 149, 160, 222, 223};
        for (int code = 0; code < 256; ++code) {
            const bool unassigned = without.contains(code) || (code >= 163 && code <= 174) ||
                                    (code >= 178 && code <= 207) || (code >= 214 && code <= 219) ||
                                    (code >= 224 && code <= 254 && code != 249 && code != 250 && code != 252);
            const OptionName *name = optionName(OptionSpace::Dhcp, uint8_t(code));
            QVERIFY2((name == nullptr) == unassigned, qPrintable(QString::number(code)));
            if (name) {
                QCOMPARE(name->code, code);
                QVERIFY(!name->name.empty() && !name->reference.empty());
            }
        }
    }

    void subOptionsHaveTheirOwnNames()
    {
        QCOMPARE(optionName(OptionSpace::Relay, 1)->name, std::string_view("Agent Circuit ID"));
        QCOMPARE(optionName(OptionSpace::Pxe, 71)->name, std::string_view("PXE_BOOT_ITEM"));
        QCOMPARE(optionName(OptionSpace::Ipxe, 176)->name, std::string_view("no-pxedhcp"));
        QCOMPARE(optionName(OptionSpace::Wds, 11)->name, std::string_view("PXE Client Prompt"));
        QVERIFY(!optionName(OptionSpace::Relay, 3));
        QCOMPARE(innerSpace(82), OptionSpace::Relay);
        QCOMPARE(innerSpace(60), OptionSpace::Dhcp);
        QCOMPARE(architectureName(11), std::string_view("ARM 64-bit UEFI"));
        QVERIFY(architectureName(999).empty());
    }

    void optionsAreFoundWhereTheyStand()
    {
        DhcpMessage message;
        message.options.setU8(option::MessageType, 1);
        message.options.setText(option::VendorClass, "PXEClient");
        const Bytes bytes = encodeDhcp(message);
        const auto placed = placedOptions(bytes);
        QCOMPARE(placed.size(), 2u);
        QCOMPARE(placed[0].offset, DhcpOptionsOffset);
        QCOMPARE(placed[1].code, option::VendorClass);
        QCOMPARE(placed[1].value, DhcpOptionsOffset + 5);
        QCOMPARE(asText(ByteView(bytes).subspan(placed[1].value, placed[1].length)), std::string_view("PXEClient"));
        QVERIFY(!placed[1].cut);
    }

    void whatReachesBeyondTheEndIsMarked()
    {
        Bytes bytes(DhcpOptionsOffset);
        for (const uint8_t byte : {53, 1, 1, 60, 9, 80, 88})
            bytes.push_back(byte);
        const auto placed = placedOptions(bytes);
        QCOMPARE(placed.size(), 2u);
        QVERIFY(placed[1].cut);
        QCOMPARE(placed[1].length, 2u);
        bytes.resize(bytes.size() - 3); // a code alone
        QVERIFY(placedOptions(bytes).back().cut);
        QVERIFY(placedOptions(ByteView(bytes).first(100)).empty());
    }

    void overloadedFieldsAreWalked()
    {
        Bytes bytes(DhcpOptionsOffset);
        const Bytes inFile{67, 2, 'a', 'b', 255};
        std::copy(inFile.begin(), inFile.end(), bytes.begin() + 108);
        for (const uint8_t byte : {52, 1, 1, 255})
            bytes.push_back(byte);
        const auto placed = placedOptions(bytes);
        QCOMPARE(placed.size(), 2u);
        QCOMPARE(placed[1].code, 67);
        QCOMPARE(placed[1].offset, 108u);
    }
};

QTEST_GUILESS_MAIN(TestOptionNames)
#include "test_option_names.moc"
