package io.tidewater.platform.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ways a stretch of Chinese is read aloud, in Latin letters without tones. */
final class Pinyin {

    /** Second readings that occur in names of people, places and firms; the first one is ICU's. */
    private static final Map<Integer, String> OTHERS = others("""
            长zhang 长chang 重zhong 重chong 行xing 行hang 乐le 乐yue 朝chao 朝zhao 都du 都dou 厦sha 厦xia 单dan 单shan
            曾ceng 曾zeng 仇chou 仇qiu 解jie 解xie 区qu 区ou 查cha 查zha 盖gai 盖ge 沈shen 沈chen 传chuan 传zhuan 会hui 会kuai
            地di 地de 大da 大dai 番fan 番pan 蚌bang 蚌beng 六liu 六lu 调diao 调tiao 藏cang 藏zang 卡ka 卡qia 车che 车ju
            尉wei 尉yu 参can 参shen 省sheng 省xing 还hai 还huan 降jiang 降xiang 角jiao 角jue 觉jue 觉jiao 校xiao 校jiao
            系xi 系ji 宿su 宿xiu 弹dan 弹tan 率lv 率shuai 佛fo 佛fu 秘mi 秘bi 泊bo 泊po 柏bai 柏bo 堡bao 堡pu 埔pu 埔bu
            阿a 阿e 便bian 便pian 奇qi 奇ji 葛ge 葛gai 干gan 干qian 任ren 召zhao 召shao 折zhe 折she 翟zhai 翟di 覃qin 覃tan
            繁fan 繁po 牟mou 牟mu 员yuan 员yun 绿lv 绿lu 铅qian 铅yan 氏shi 氏zhi 万wan 万mo 贾jia 贾gu 薄bo 薄bao 石shi 石dan
            济ji 漯luo 漯ta 涡wo 涡guo 浒hu 浒xu 荥xing 荥ying 莘shen 莘xin 郫pi 亳bo 歙she 歙xi 黟yi 丽li 缙jin 台tai""");

    private static final int VARIANTS = 4;

    private Pinyin() {}

    /** The readings of each character, as alternatives for the whole stretch; at most four. */
    static List<List<String>> readings(int[] characters) {
        List<List<String>> variants = new ArrayList<>();
        variants.add(new ArrayList<>());
        for (int character : characters) {
            String first = HanTables.get().reading(character);
            String other = OTHERS.getOrDefault(character, first);
            int known = variants.size();
            if (!other.equals(first) && known < VARIANTS) {
                for (int i = 0; i < known; i++) {
                    List<String> variant = new ArrayList<>(variants.get(i));
                    variant.add(other);
                    variants.add(variant);
                }
            }
            for (int i = 0; i < known; i++) {
                variants.get(i).add(first);
            }
        }
        return variants;
    }

    private static Map<Integer, String> others(String table) {
        Map<Integer, String> found = new HashMap<>();
        for (String entry : table.strip().split("\\s+")) {
            int character = entry.codePointAt(0);
            String reading = entry.substring(Character.charCount(character));
            if (!reading.equals(HanTables.get().reading(character))) {
                found.put(character, reading);
            }
        }
        return Map.copyOf(found);
    }
}
