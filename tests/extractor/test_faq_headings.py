"""Headings that announce questions and answers, and headings that only look like it, in the languages of the web."""

import pytest

from seoexport import extract
from seoexport.extractor.faq.headings import announcing

URL = "https://example.org/tea/"

ANNOUNCING = {
    "English": (
        "Frequently Asked Questions", "FAQs", "Tea FAQ's", "F.A.Q.", "Q&A", "Q & A", "Questions and Answers",
        "Common questions about tea", "🍵 FAQ", "People also ask", "COMMONLY ASKED QUESTIONS",
    ),
    "German": (
        "Häufige Fragen", "Häufig gestellte Fragen", "Haeufig gestellte Fragen", "Fragen und Antworten zum Tee",
        "Die häufigsten Fragen", "FRAGEN & ANTWORTEN",
    ),
    "French": (
        "Questions fréquentes (FAQ)", "Foire aux questions", "Questions fréquemment posées", "QUESTIONS FREQUENTES",
        "Questions / Réponses",
    ),
    "Spanish": ("Preguntas frecuentes", "Preguntas más frecuentes", "PREGUNTAS Y RESPUESTAS", "Dudas frecuentes"),
    "Portuguese": ("Perguntas frequentes", "Dúvidas frequentes", "Perguntas e respostas", "Duvidas mais comuns"),
    "Italian": ("Domande frequenti", "Le domande più frequenti", "Domande e risposte"),
    "Dutch": ("Veelgestelde vragen", "Veel gestelde vragen", "Vragen en antwoorden"),
    "Polish": ("Najczęściej zadawane pytania", "Często zadawane pytania", "Pytania i odpowiedzi", "Najczęstsze pytania"),
    "Turkish": ("Sık Sorulan Sorular", "SIKÇA SORULAN SORULAR", "Sıkça sorulanlar", "SSS", "Soru ve cevap"),
    "Arabic": ("الأسئلة الشائعة", "أسئلة شائعة", "الاسئلة الشائعة", "الأسئلة الأكثر شيوعًا", "سؤال وجواب"),
    "Japanese": ("よくある質問", "よくあるご質問（Q&A）", "ＦＡＱ", "質問と回答"),
    "Korean": ("자주 묻는 질문", "자주묻는 질문(FAQ)", "질문과 답변"),
    "Chinese": ("常见问题", "常见问答", "常見問題", "常見問答", "問與答"),
    "Russian": ("Часто задаваемые вопросы", "Частые вопросы", "Вопросы и ответы", "Ответы на частые вопросы"),
    "Nordic": ("Vanliga frågor", "Frågor och svar", "Ofte stillede spørgsmål", "Ofte stilte spørsmål", "Usein kysytyt kysymykset"),
    "Czech and Slovak": ("Často kladené otázky", "Časté dotazy"),
    "others": ("Gyakori kérdések", "Întrebări frecvente", "Συχνές ερωτήσεις", "Часті запитання", "שאלות נפוצות", "คำถามที่พบบ่อย", "Câu hỏi thường gặp", "Pertanyaan umum", "سوالات متداول"),
}  # fmt: skip

SILENT = {
    "English": (
        "Any questions?",
        "Questions to ask your doctor",
        "Ask a question",
        "The question of cost",
        "Contact us",
    ),
    "German": ("Haben Sie Fragen?", "Fragen Sie uns", "Häufige Fehler", "Der Fragebogen"),
    "French": ("Une question ?", "Poser une question", "Erreurs fréquentes", "La question du prix"),
    "Spanish": ("¿Tienes preguntas?", "Haz tu pregunta", "Errores frecuentes"),
    "Portuguese": ("Tem alguma pergunta?", "Faça uma pergunta", "Erros frequentes"),
    "Italian": ("Hai domande?", "Fai una domanda", "Errori frequenti"),
    "Dutch": ("Heb je vragen?", "Stel je vraag", "Veelgemaakte fouten"),
    "Polish": ("Masz pytania?", "Zadaj pytanie", "Częste błędy"),
    "Turkish": ("Sorunuz mu var?", "Soru sor", "Sorun giderme", "Sık yapılan hatalar"),
    "Arabic": ("هل لديك سؤال؟", "اطرح سؤالك", "الأخطاء الشائعة"),
    "Japanese": ("質問する", "お問い合わせ"),
    "Korean": ("질문하기", "문의하기"),
    "Chinese": ("有问题吗？", "问题反馈", "提問"),
    "Russian": ("Остались вопросы?", "Задать вопрос", "Вопрос дня"),
    "a long sentence": ("We wrote down every frequently asked question " + "about tea " * 20,),
}


@pytest.mark.parametrize("language", ANNOUNCING)
def test_announces(language):
    headings = ANNOUNCING[language]

    assert [headings[n] for n in announcing(headings)] == list(headings)
    assert [headings[n] for n in range(len(headings)) if announcing([headings[n]])] == list(headings)


@pytest.mark.parametrize("language", SILENT)
def test_does_not_announce(language):
    headings = SILENT[language]

    assert [headings[n] for n in announcing(headings)] == []


@pytest.mark.parametrize(
    ("heading", "question"),
    [
        ("Häufige Fragen", "Wie lange zieht er?"),
        ("Preguntas frecuentes", "¿Cuánto tarda?"),
        ("الأسئلة الشائعة", "كم يستغرق؟"),
        ("よくある質問", "どのくらい待ちますか？"),
        ("よくある質問", "どのくらい待ちますか。"),
        ("常见问题", "要等多久吗"),
        ("常見問題", "為什麼要等"),
        ("자주 묻는 질문", "얼마나 기다리나요"),
        ("Συχνές ερωτήσεις", "Πόσο διαρκεί;"),
        ("FAQ", "Որքա՞ն է տևում"),
    ],
)
def test_questions_are_known_in_their_language(heading, question):
    other = f"{question[:3]}2{question[3:]}"
    source = f"<h2>{heading}</h2><h3>{question}</h3><p>3.</p><h3>{other}</h3><p>4.</p>"

    assert [each.name for each in extract(source, url=URL).questions] == [question, other]


@pytest.mark.parametrize(
    "title", ["お問い合わせ", "关于我们", "배송 안내", "Πληροφορίες; όχι εδώ.", "Delivery; returns;"]
)
def test_a_title_without_a_question_is_none(title):
    source = f"<h2>FAQ</h2><h3>{title}</h3><p>3.</p><h3>{title} 2</h3><p>4.</p>"

    assert extract(source, url=URL).questions == ()
