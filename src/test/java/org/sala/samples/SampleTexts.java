package org.sala.samples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sala.values.Language;
import org.sala.values.ReaderText;

/** Sentences of the invented directory in all seven languages. */
final class SampleTexts {

    static final List<Language> LANGUAGES = List.of("en", "km", "th", "lo", "my", "vi", "id").stream().map(Language::new).toList();

    static final ReaderText DIRECTORY = text("Help in Battamburi", "ជំនួយនៅខេត្តបាត់តំបុរី", "ความช่วยเหลือในบัตตัมบุรี",
            "ການຊ່ວຍເຫຼືອໃນບັດຕຳບູລີ", "ဘတ်တမ်ဗူရီရှိ အကူအညီများ", "Nơi giúp đỡ ở Battamburi", "Bantuan di Battamburi");
    static final ReaderText PROVINCE = text("Battamburi Province", "ខេត្តបាត់តំបុរី", "จังหวัดบัตตัมบุรี", "ແຂວງບັດຕຳບູລີ",
            "ဘတ်တမ်ဗူရီပြည်နယ်", "Tỉnh Battamburi", "Provinsi Battamburi");
    static final ReaderText NETWORK = text("Network of Helping Hands", "បណ្តាញដៃជំនួយ", "เครือข่ายมือช่วยเหลือ",
            "ເຄືອຂ່າຍມືຊ່ວຍເຫຼືອ", "အကူအညီလက်များ ကွန်ရက်", "Mạng lưới Những bàn tay giúp đỡ", "Jaringan Tangan Penolong");

    static final ReaderText SAFE_PLACE = text("A safe place to stay", "កន្លែងស្នាក់នៅដែលមានសុវត្ថិភាព", "ที่พักที่ปลอดภัย",
            "ບ່ອນພັກທີ່ປອດໄພ", "ဘေးကင်းစွာ နေထိုင်ရန်နေရာ", "Nơi ở an toàn", "Tempat tinggal yang aman");
    static final ReaderText HEALTH = text("Health", "សុខភាព", "สุขภาพ", "ສຸຂະພາບ", "ကျန်းမာရေး", "Sức khỏe", "Kesehatan");
    static final ReaderText TALK = text("Someone to talk to", "អ្នកដែលអ្នកអាចនិយាយជាមួយ", "คนที่คุณพูดคุยด้วยได้",
            "ຄົນທີ່ທ່ານເວົ້ານຳໄດ້", "စကားပြောနိုင်မည့်သူ", "Người để trò chuyện", "Teman bicara");
    static final ReaderText LEGAL = text("Legal help", "ជំនួយផ្នែកច្បាប់", "ความช่วยเหลือด้านกฎหมาย", "ການຊ່ວຍເຫຼືອດ້ານກົດໝາຍ",
            "ဥပဒေအကူအညီ", "Trợ giúp pháp lý", "Bantuan hukum");
    static final ReaderText GOING_HOME = text("Going home", "ការវិលត្រឡប់ទៅផ្ទះ", "การกลับบ้าน", "ການກັບບ້ານ", "အိမ်ပြန်ခြင်း",
            "Về nhà", "Pulang ke rumah");
    static final ReaderText WORK = text("Work and training", "ការងារ និងការបណ្តុះបណ្តាល", "งานและการฝึกอาชีพ",
            "ວຽກ ແລະ ການຝຶກອົບຮົມ", "အလုပ်နှင့် သင်တန်း", "Việc làm và học nghề", "Pekerjaan dan pelatihan");

    static final ReaderText TOWN = text("Town", "ក្រុង", "ในเมือง", "ໃນເມືອງ", "မြို့", "Thị xã", "Kota");
    static final ReaderText RIVER = text("River District", "ស្រុកទន្លេ", "อำเภอริมน้ำ", "ເມືອງແມ່ນ້ຳ", "မြစ်ခရိုင်", "Huyện Sông", "Distrik Sungai");
    static final ReaderText BORDER = text("Border District", "ស្រុកព្រំដែន", "อำเภอชายแดน", "ເມືອງຊາຍແດນ", "နယ်စပ်ခရိုင်",
            "Huyện Biên giới", "Distrik Perbatasan");

    static final ReaderText HELPS = text(
            "We listen to you and help you to plan what comes next. You decide what happens. We tell nobody without asking you.",
            "យើងស្តាប់អ្នក ហើយជួយអ្នករៀបចំផែនការសម្រាប់ពេលខាងមុខ។ អ្នកជាអ្នកសម្រេចចិត្ត។ យើងមិនប្រាប់អ្នកណាទេ ដោយមិនបានសួរអ្នកជាមុន។",
            "เรารับฟังคุณและช่วยคุณวางแผนว่าจะทำอะไรต่อไป คุณเป็นผู้ตัดสินใจ เราจะไม่บอกใครโดยไม่ถามคุณก่อน",
            "ພວກເຮົາຮັບຟັງທ່ານ ແລະ ຊ່ວຍທ່ານວາງແຜນວ່າຈະເຮັດຫຍັງຕໍ່ໄປ. ທ່ານເປັນຜູ້ຕັດສິນໃຈ. ພວກເຮົາຈະບໍ່ບອກໃຜໂດຍບໍ່ຖາມທ່ານກ່ອນ.",
            "ကျွန်ုပ်တို့သည် သင့်ကို နားထောင်ပြီး နောက်ဘာလုပ်မည်ကို စီစဉ်ရန် ကူညီပေးပါသည်။ သင်ကိုယ်တိုင် ဆုံးဖြတ်နိုင်ပါသည်။ သင့်ကို မမေးဘဲ မည်သူ့ကိုမျှ မပြောပါ။",
            "Chúng tôi lắng nghe và giúp bạn tính những bước tiếp theo. Bạn là người quyết định. Chúng tôi không nói với ai nếu chưa hỏi bạn.",
            "Kami mendengarkan Anda dan membantu Anda merencanakan langkah berikutnya. Anda yang memutuskan. Kami tidak memberi tahu siapa pun tanpa bertanya kepada Anda.");
    static final ReaderText BEDS = text(
            "You can sleep here for up to three months. There is food, a doctor (Dr. Sok, Clinic 24) and a room for mothers with children.",
            "អ្នកអាចស្នាក់នៅទីនេះរហូតដល់បីខែ។ មានអាហារ វេជ្ជបណ្ឌិត (Dr. Sok, Clinic 24) និងបន្ទប់សម្រាប់ម្តាយដែលមានកូន។",
            "คุณพักที่นี่ได้ถึงสามเดือน มีอาหาร มีแพทย์ (Dr. Sok, Clinic 24) และมีห้องสำหรับแม่ที่มีลูก",
            "ທ່ານພັກຢູ່ທີ່ນີ້ໄດ້ເຖິງສາມເດືອນ. ມີອາຫານ, ມີທ່ານໝໍ (Dr. Sok, Clinic 24) ແລະ ມີຫ້ອງສຳລັບແມ່ທີ່ມີລູກ.",
            "သင်သည် ဤနေရာတွင် သုံးလအထိ နေနိုင်ပါသည်။ အစားအစာ၊ ဆရာဝန် (Dr. Sok, Clinic 24) နှင့် ကလေးပါသော မိခင်များအတွက် အခန်းရှိပါသည်။",
            "Bạn có thể ở đây đến ba tháng. Có đồ ăn, bác sĩ (Dr. Sok, Clinic 24) và phòng cho mẹ có con nhỏ.",
            "Anda dapat tinggal di sini sampai tiga bulan. Ada makanan, dokter (Dr. Sok, Clinic 24), dan kamar untuk ibu yang membawa anak.");
    static final ReaderText STEPS = text(
            "Call first. Somebody will meet you at the market gate and walk with you.",
            "សូមទូរស័ព្ទមកជាមុន។ មាននរណាម្នាក់នឹងជួបអ្នកនៅមាត់ផ្សារ ហើយដើរជាមួយអ្នក។",
            "โทรมาก่อน จะมีคนไปพบคุณที่ประตูตลาดและเดินไปกับคุณ",
            "ໂທມາກ່ອນ. ຈະມີຄົນໄປພົບທ່ານຢູ່ປະຕູຕະຫຼາດ ແລະ ຍ່າງໄປກັບທ່ານ.",
            "ဦးစွာ ဖုန်းခေါ်ပါ။ တစ်ယောက်ယောက်က ဈေးတံခါးဝတွင် သင့်ကိုတွေ့ဆုံပြီး အတူလမ်းလျှောက်ပေးပါမည်။",
            "Hãy gọi trước. Sẽ có người gặp bạn ở cổng chợ và đi cùng bạn.",
            "Telepon dulu. Seseorang akan menemui Anda di gerbang pasar dan berjalan bersama Anda.");
    static final ReaderText ADDRESS = text("12 Mango Street, near the old bridge", "ផ្ទះលេខ ១២ ផ្លូវស្វាយ ជិតស្ពានចាស់",
            "12 ถนนมะม่วง ใกล้สะพานเก่า", "12 ຖະໜົນໝາກມ່ວງ ໃກ້ຂົວເກົ່າ", "အမှတ် ၁၂၊ သရက်လမ်း၊ တံတားဟောင်းအနီး",
            "12 phố Xoài, gần cầu cũ", "Jalan Mangga 12, dekat jembatan lama");
    static final ReaderText DIRECTIONS = text("From the bus station walk towards the river. It is the blue house after the temple.",
            "ពីស្ថានីយរថយន្តក្រុង ដើរទៅរកទន្លេ។ វាជាផ្ទះពណ៌ខៀវ បន្ទាប់ពីវត្ត។",
            "จากสถานีรถบัส เดินไปทางแม่น้ำ เป็นบ้านสีฟ้าถัดจากวัด", "ຈາກສະຖານີລົດເມ ຍ່າງໄປທາງແມ່ນ້ຳ. ແມ່ນເຮືອນສີຟ້າຖັດຈາກວັດ.",
            "ဘတ်စ်ကားဂိတ်မှ မြစ်ဘက်သို့ လမ်းလျှောက်ပါ။ ဘုရားကျောင်းပြီးနောက် အပြာရောင်အိမ်ဖြစ်သည်။",
            "Từ bến xe đi bộ về phía sông. Đó là ngôi nhà xanh sau ngôi chùa.",
            "Dari terminal bus, jalan kaki ke arah sungai. Rumah biru setelah kuil.");
    static final ReaderText WOMEN = text("Women who were hurt or made to work, and their children", "ស្ត្រីដែលត្រូវបានគេធ្វើបាប ឬបង្ខំឱ្យធ្វើការ និងកូនរបស់ពួកគេ",
            "ผู้หญิงที่ถูกทำร้ายหรือถูกบังคับให้ทำงาน และลูก ๆ", "ແມ່ຍິງທີ່ຖືກທຳຮ້າຍ ຫຼື ຖືກບັງຄັບໃຫ້ເຮັດວຽກ ແລະ ລູກຂອງເຂົາເຈົ້າ",
            "ထိခိုက်ခံရသော သို့မဟုတ် အလုပ်အတင်းအကျပ်ခိုင်းခံရသော အမျိုးသမီးများနှင့် ၎င်းတို့၏ကလေးများ",
            "Phụ nữ bị hại hoặc bị ép làm việc, và con của họ", "Perempuan yang disakiti atau dipaksa bekerja, dan anak-anak mereka");
    static final ReaderText LETTER = text("A letter from the village chief, if you have one", "លិខិតពីមេភូមិ ប្រសិនបើអ្នកមាន",
            "จดหมายจากผู้ใหญ่บ้าน ถ้ามี", "ຈົດໝາຍຈາກນາຍບ້ານ ຖ້າມີ", "ရွာသူကြီးထံမှစာ၊ ရှိလျှင်", "Giấy của trưởng thôn, nếu có",
            "Surat dari kepala desa, jika ada");
    static final ReaderText CLOSED = text("Closed on public holidays.", "បិទនៅថ្ងៃឈប់សម្រាកបុណ្យជាតិ។", "ปิดในวันหยุดราชการ",
            "ປິດໃນວັນພັກລັດຖະການ.", "ရုံးပိတ်ရက်များတွင် ပိတ်သည်။", "Nghỉ các ngày lễ.", "Tutup pada hari libur nasional.");
    static final ReaderText WHAT_IT_IS = text("Is someone making you work?", "តើមាននរណាបង្ខំឱ្យអ្នកធ្វើការទេ?", "มีใครบังคับให้คุณทำงานหรือไม่",
            "ມີໃຜບັງຄັບໃຫ້ທ່ານເຮັດວຽກບໍ?", "တစ်ယောက်ယောက်က သင့်ကို အလုပ်အတင်းခိုင်းနေပါသလား။", "Có ai bắt bạn làm việc không?",
            "Apakah ada yang memaksa Anda bekerja?");
    static final ReaderText RIGHTS = text("What are my rights?", "តើខ្ញុំមានសិទ្ធិអ្វីខ្លះ?", "ฉันมีสิทธิอะไรบ้าง", "ຂ້ອຍມີສິດຫຍັງແດ່?",
            "ကျွန်ုပ်၏ အခွင့်အရေးများက ဘာတွေလဲ။", "Tôi có những quyền gì?", "Apa saja hak saya?");

    private SampleTexts() {
    }

    /** One wording in each of {@link #LANGUAGES}, in that order. */
    static ReaderText text(String... wordings) {
        Map<Language, String> byLanguage = new LinkedHashMap<>();
        for (int place = 0; place < LANGUAGES.size(); place++) {
            byLanguage.put(LANGUAGES.get(place), wordings[place]);
        }
        return new ReaderText(byLanguage);
    }

    /** Two texts, one after the other as paragraphs of a chapter. */
    static ReaderText chapter(ReaderText first, ReaderText heading, ReaderText item, ReaderText otherItem) {
        Map<Language, String> byLanguage = new LinkedHashMap<>();
        LANGUAGES.forEach(language -> byLanguage.put(language, String.join("\n\n", first.wordings().get(language),
                "## " + heading.wordings().get(language),
                "- " + item.wordings().get(language) + "\n- " + otherItem.wordings().get(language))));
        return new ReaderText(byLanguage);
    }

    /** The same name with a number behind it. */
    static ReaderText numbered(ReaderText name, int number) {
        Map<Language, String> byLanguage = new LinkedHashMap<>();
        name.wordings().forEach((language, wording) -> byLanguage.put(language, wording + " " + number));
        return new ReaderText(byLanguage);
    }
}
