package io.tidewater.platform.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingsTests {

    private static final String CHINESE = "公司,联系人,电话\n杭州软件有限公司,张伟,13800138000\n北京数据科技,李娜,010-62345678\n";
    private static final String WESTERN = "Firma;Ort\nMüller & Söhne;Zürich\nÉcole Café;Orléans\n";
    private static final String RUSSIAN = "компания;город\nромашка и партнёры;Санкт-Петербург\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
    void chineseTextIsRecognisedWithoutAMark(String charset) throws IOException {
        assertThat(detect(CHINESE.getBytes(Charset.forName(charset)))).isEqualTo(charset);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aMarkDecides(String charset) throws IOException {
        assertThat(detect(("\uFEFF" + WESTERN).getBytes(Charset.forName(charset))))
                .isEqualTo(charset);
    }

    @ParameterizedTest
    @CsvSource({"windows-1252", "ISO-8859-1"})
    void westernEightBitTextIsRefusedAndNotReadAsChinese(String charset) throws IOException {
        assertThat(detect(WESTERN.getBytes(Charset.forName(charset)))).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource({"windows-1251", "KOI8-R"})
    void cyrillicEightBitTextIsRefusedAndNotReadAsChinese(String charset) throws IOException {
        assertThat(detect(RUSSIAN.getBytes(Charset.forName(charset)))).isEqualTo("none");
    }

    @Test
    void plainAsciiIsUtf8() throws IOException {
        assertThat(detect("a,b\n1,2\n".getBytes(Charset.forName("US-ASCII")))).isEqualTo("UTF-8");
    }

    @Test
    void oneBadByteFarDownIsSeen() throws IOException {
        byte[] text = "name,city\n".repeat(200_000).getBytes(Charset.forName("UTF-8"));
        text[text.length - 100] = (byte) 0xFF;
        assertThat(detect(text)).isEqualTo("none");
    }

    @Test
    void charactersCutByABufferAreWhole() throws IOException {
        byte[] text = ("x" + "杭".repeat(100_000)).getBytes(Charset.forName("UTF-8"));
        assertThat(detect(text)).isEqualTo("UTF-8");
    }

    @Test
    void noiseIsNoText() throws IOException {
        byte[] noise = new byte[100_000];
        new Random(1).nextBytes(noise);
        assertThat(detect(noise)).isEqualTo("none");
    }

    private static String detect(byte[] bytes) throws IOException {
        return Encodings.detect(new ByteArrayInputStream(bytes))
                .map(Charset::name)
                .orElse("none");
    }
}
