"""What treatments are called in Japanese, by their type."""

from __future__ import annotations

from collections.abc import Mapping

#: Phrases parted by commas, in lower case, with blanks for hyphens.
TREATMENTS: Mapping[str, str] = {
    "MedicalTherapy": (
        "マッサージ, 鍼, 鍼灸, 鍼治療, 化学療法, 免疫療法, ホルモン療法, 透析, 輸血, 温熱療法, 冷却, アイシング, "
        "冷却療法, 圧迫, 挙上, 光線療法, 電気療法, 牽引療法, 衝撃波療法, 予防接種, ワクチン接種"
    ),
    "PhysicalTherapy": "理学療法, 物理療法",
    "RadiationTherapy": "放射線療法, 放射線治療",
    "RespiratoryTherapy": "酸素療法, 呼吸リハビリテーション, cpap療法",
    "OccupationalTherapy": "作業療法",
    "PalliativeProcedure": "緩和ケア",
    "PhysicalActivity": "ストレッチ, 運動, 有酸素運動, 筋力トレーニング, 筋トレ, ウォーキング, 水泳, ヨガ, 体操, "
    "運動療法",
    "Diet": "食事療法, バランスの良い食事, 減塩",
    "LifestyleModification": "安静, 休息, 休養, 睡眠, 十分な睡眠, 水分補給, 減量, 禁煙, 節酒, 生活習慣の改善, "
    "リラクゼーション, 瞑想",
    "DrugClass": (
        "鎮痛薬, 鎮痛剤, 痛み止め, 解熱鎮痛薬, 消炎鎮痛薬, 消炎鎮痛剤, 抗炎症薬, 非ステロイド性抗炎症薬, 抗菌薬, "
        "抗生物質, 抗生剤, 抗ヒスタミン薬, 抗うつ薬, 筋弛緩薬, ステロイド薬, 利尿薬, 降圧薬, スタチン, 抗凝固薬, "
        "胃酸抑制薬, 下剤, 抗ウイルス薬, 抗真菌薬, 去痰薬, 気管支拡張薬, 免疫抑制薬, 睡眠薬, 抗不安薬"
    ),
}  # fmt: skip
