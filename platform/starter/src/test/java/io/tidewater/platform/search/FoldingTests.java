package io.tidewater.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Müller & Söhne|muller sohne",
                "ＡＢＣ　Ｔｒａｄｉｎｇ|abc trading",
                "上海單車股份有限公司|上海单车股份有限公司",
                "臺灣電腦軟體發展|台湾电脑软体发展",
                "ﾃｽﾄ㈱|テスト 株",
                "Łódź Œuvre Straße|lodz oeuvre strasse",
                "O'Neil’s  --  Pub|oneils pub",
                "S.A.R.L. Dupont|sarl dupont",
                "ПРИВЕТ, Йод|привет йод",
                "삼성전자(주)|삼성전자 주",
                "  |''",
                "a\u0000b\u200Bc|a bc"
            })
    void foldsTheManyWaysToWrite(String written, String folded) {
        assertThat(Folding.fold(written)).isEqualTo(folded);
        assertThat(Folding.fold(folded)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Acme Ltd.|ACME Limited",
                "Acme Trading Co., Ltd.|acme trading",
                "Acme|ACME, Inc.",
                "Schmidt GmbH & Co. KG|Schmidt",
                "Schmidt AG|SCHMIDT",
                "Dupont S.A.R.L.|SARL Dupont",
                "Ibérica S.L.|iberica",
                "Nowak Sp. z o.o.|Nowak",
                "Comercial S.A. de C.V.|Comercial",
                "杭州云帆软件有限公司|杭州雲帆軟件",
                "杭州云帆软件有限责任公司|杭州云帆软件股份有限公司",
                "西门子（中国）有限公司|西門子(中國)",
                "トヨタ自動車株式会社|株式会社トヨタ自動車",
                "ﾄﾖﾀ㈱|トヨタ",
                "삼성전자 주식회사|삼성전자(주)",
                "Sea-Breeze|Seabreeze"
            })
    void oneCompanyHasOneKey(String one, String other) {
        assertThat(Folding.companyKey(one)).isEqualTo(Folding.companyKey(other)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "杭州云帆软件有限公司|杭州云帆软件有限公司上海分公司",
                "SAS Institute|Institute",
                "Acme East|Acme West",
                "Berlin Zoo|Berlin",
                "有限公司|公司",
                "Co Ltd|Acme Ltd"
            })
    void differentCompaniesHaveDifferentKeys(String one, String other) {
        assertThat(Folding.companyKey(one)).isNotEmpty().isNotEqualTo(Folding.companyKey(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "138 1234 5678|CN|+8613812345678",
                "+86-138-1234-5678|US|+8613812345678",
                "０５７１－８８８８１２３４|CN|+8657188881234",
                "(0571) 8888 1234|CN|+8657188881234",
                "0049 30 901820|DE|+4930901820",
                "030 901820|DE|+4930901820",
                "(415) 555-2671|US|+14155552671"
            })
    void phonesBecomeE164(String written, String region, String phone) {
        assertThat(Folding.phone(written, region)).hasValue(phone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "none", "123456789012345678901234567890", "+", "\u0000"})
    void whatIsNoPhoneIsEmpty(String written) {
        assertThat(Folding.phone(written, "CN")).isEmpty();
    }

    @Test
    void mailsAreLowerCaseAndHalfWidth() {
        assertThat(Folding.email(" Anna.LI＠Example.COM ")).isEqualTo("anna.li@example.com");
        assertThat(Folding.email(null)).isEmpty();
    }
}
