import { type Html, html } from '../escape.ts';
import { list, p, part } from './blocks.ts';
import { helpAr } from './help-ar.ts';
import type { ServiceFacts, ServiceWords } from './service-words.ts';

const OFFICE = { name: 'الاسم', mail: 'البريد الإلكتروني', phone: 'الهاتف', web: 'على الإنترنت' };

const limitsOf = (facts: ServiceFacts): readonly (string | Html)[] => [
  'لا يوجد حتى الآن فيلم بلغة الإشارة الألمانية. كل شيء متاح كنص أيضًا.',
  ...(facts.isSimpleUnchecked
    ? ['لم تراجع بعدُ مجموعةُ قرّاء من الفئة المستهدفة النصَّ الألماني السهل، ولذلك يُسمّى «Einfache Sprache» (لغة مبسّطة).']
    : []),
  ...(facts.silent ? [html`لا توجد أصوات مسجّلة بعدُ باللغات التالية: ${facts.silent}. النص كامل.`] : []),
];

export const serviceAr: ServiceWords = {
  titles: {
    bedienung: 'كيف تستخدم القصة',
    barrierefreiheit: 'بيان إمكانية الوصول',
    impressum: 'بيانات الناشر',
    datenschutz: 'حماية البيانات',
  },
  descriptions: {
    bedienung: 'المفاتيح والإيماءات والصوت والنص المصاحب للصوت والنسخة النصية وإعدادات القصة المصوّرة.',
    barrierefreiheit: 'مدى إمكانية الوصول إلى هذه الصفحات، وأين تبلغ عن العوائق.',
    impressum: 'من ينشر هذه الصفحات ومن المسؤول عنها.',
    datenschutz: 'ما البيانات التي تنشأ عند قراءة القصة، وما حقوقك.',
  },
  toStory: 'إلى القصة',
  list: 'عن هذه الصفحات',
  toPanel: 'تابع إلى هذه الصورة في القصة',
  blank: (what) => `[يُرجى الإدخال: ${what}]`,
  blanks: {
    address: 'عنوان هذه الصفحات',
    'operator.name': 'الجهة الناشرة',
    'operator.street': 'الشارع ورقم المبنى',
    'operator.town': 'الرمز البريدي والمدينة',
    'operator.represented': 'الممثل القانوني',
    'operator.responsible': 'الشخص المسؤول مع عنوانه',
    'operator.mail': 'البريد الإلكتروني',
    'operator.phone': 'الهاتف',
    'feedback.name': 'الجهة المختصة',
    'feedback.mail': 'البريد الإلكتروني',
    'feedback.phone': 'الهاتف',
    'feedback.web': 'نموذج',
    'conciliation.name': 'هيئة التوفيق',
    'conciliation.mail': 'البريد الإلكتروني',
    'conciliation.phone': 'الهاتف',
    'conciliation.web': 'عنوان الإنترنت',
    'supervision.name': 'جهة الرقابة',
    'supervision.mail': 'البريد الإلكتروني',
    'supervision.phone': 'الهاتف',
    'supervision.web': 'عنوان الإنترنت',
    'privacy.officer.name': 'مسؤول حماية البيانات',
    'privacy.officer.mail': 'البريد الإلكتروني',
    'privacy.officer.phone': 'الهاتف',
    'privacy.officer.web': 'عنوان الإنترنت',
    'privacy.authority.name': 'سلطة الرقابة على حماية البيانات',
    'privacy.authority.mail': 'البريد الإلكتروني',
    'privacy.authority.phone': 'الهاتف',
    'privacy.authority.web': 'عنوان الإنترنت',
    'hosting.provider': 'مشغّل الخادم',
    'hosting.logs': 'ما يسجله الخادم عند الزيارة، ولماذا، وعلى أي أساس قانوني، وإلى متى',
    'statement.date': 'تاريخ البيان',
    'statement.status': 'نتيجة الفحص',
    'statement.method': 'طريقة الفحص',
    'statement.limits': 'الاستثناءات وأسبابها',
  },
  pages: {
    bedienung: helpAr,
    impressum: (fill, facts) =>
      html`${part(
        'الناشر',
        html`<p>${fill.value('operator.name')}<br>${fill.value('operator.street')}<br>${fill.value('operator.town')}</p>`,
        html`<p>يمثّله: ${fill.value('operator.represented')}</p>`,
        fill.office('operator', ['mail', 'phone'], { mail: OFFICE.mail, phone: OFFICE.phone }),
      )}${part('المسؤول عن المحتوى', p(fill.value('operator.responsible')))}${part(
        'على ماذا تستند القصة',
        html`<p>تروي القصة نتائج التقرير <bdi lang="de">„${facts.report}“</bdi> (<bdi lang="de">${facts.publisher}</bdi>). جميع الشخصيات مُتخيَّلة.</p>`,
        p('كلمات هذه القصة وصورها مرخّصة بموجب CC BY 4.0 مع ذكر اسم «Bilderbogen».'),
      )}`,
    datenschutz: (fill) =>
      html`${part(
        'باختصار',
        p(
          'لا تستخدم هذه الصفحات ملفات تعريف الارتباط، ولا تحصي الزيارات، ولا تحمّل شيئًا من خوادم أخرى. جميع الصور والخطوط والأصوات موجودة مع القصة نفسها.',
        ),
      )}${part(
        'من المسؤول',
        html`<p>${fill.value('operator.name')}<br>${fill.value('operator.street')}<br>${fill.value('operator.town')}</p>`,
        p('مسؤول حماية البيانات:'),
        fill.office('privacy.officer', ['name', 'mail'], OFFICE),
      )}${part(
        'ماذا يسجل الخادم',
        html`<p>يشغّل الخادمَ: ${fill.value('hosting.provider')}</p>`,
        p(fill.words('hosting.logs')),
      )}${part(
        'ماذا يُحفظ على جهازك',
        p(
          'لا شيء ما لم ترغب في ذلك. فقط إذا اخترت في الإعدادات «حفظ الإعدادات»، يحتفظ بها متصفحك على هذا الجهاز، مثل حجم الخط والحركة والصوت والنص المصاحب للصوت (التخزين المحلي، المدخل «bilderbogen-einstellungen»). ولا تُرسل إلى أي مكان. وإذا أزلت العلامة يُحذف المدخل.',
        ),
        p('ولأنك تطلب ذلك صراحةً، لا حاجة إلى موافقة أخرى (المادة 25 الفقرة 2 رقم 2 من القانون الألماني TDDDG).'),
      )}${part(
        'حقوقك',
        p(
          'لك الحق في الاطلاع والتصحيح والحذف وتقييد المعالجة والاعتراض (المواد 15 إلى 21 من اللائحة العامة لحماية البيانات)، ويمكنك تقديم شكوى إلى سلطة رقابية (المادة 77):',
        ),
        fill.office('privacy.authority', ['name'], OFFICE),
      )}`,
    barrierefreiheit: (fill, facts) =>
      html`${part(
        'نطاق البيان',
        html`<p>يسري هذا البيان على ${fill.value('address')}، والناشر: ${fill.value('operator.name')}. وأساسه المواد 9 إلى 9d من قانون ولاية سكسونيا السفلى للمساواة لذوي الإعاقة (<bdi lang="de">Niedersächsisches Behindertengleichstellungsgesetz</bdi>، واختصاره NBGG).</p>`,
        p(
          'المعيار هو المعيار الأوروبي EN 301 549 بإصداره V3.2.1 (WCAG 2.1، المستوى AA). وقد بُنيت الصفحات وفق الإصدار الأحدث V4.1.1 (WCAG 2.2، المستوى AA).',
        ),
      )}${part(
        'مدى استيفاء المتطلبات',
        html`<p>${fill.oneOf('statement.status', {
          full: 'هذه الصفحات متوافقة تمامًا مع المتطلبات.',
          partial: 'هذه الصفحات متوافقة جزئيًا مع المتطلبات. وترد الاستثناءات أدناه.',
          none: 'هذه الصفحات غير متوافقة مع المتطلبات. وترد الأسباب أدناه.',
        })}</p>`,
        p(
          'القصة متاحة بصيغتين: صور متحركة، ونص كامل فيه عناوين وصور موصوفة وفقاعات كلام ومصادر. والصيغة المتحركة بديل إعلامي لهذا النص، ولا تقول شيئًا ليس فيه.',
        ),
      )}${part(
        'ما لا يعمل بعد',
        list([...fill.list('statement.limits'), ...limitsOf(facts)]),
        html`<p>النسخة النصية بديل عن كل ما لا يعمل في الصيغة المتحركة: <a href="${facts.textPage}">اقرأ القصة كنص</a>.</p>`,
      )}${part(
        'متى وكيف جرى الفحص',
        html`<p>تاريخ هذا البيان: ${fill.date('statement.date')}</p>`,
        html`<p>أساسه: ${fill.oneOf('statement.method', { self: 'تقييم ذاتي', external: 'فحص أجرته جهة خارجية' })}</p>`,
      )}${part(
        'أبلغ عن عائق',
        p('هل صادفت شيئًا يعيقك؟ أو هل تحتاج إلى محتوى بشكل آخر؟ اكتب إلينا أو اتصل بنا:'),
        fill.office('feedback', ['name', 'mail', 'phone'], { ...OFFICE, web: 'نموذج' }),
      )}${part(
        'إجراء التوفيق',
        p(
          'إذا لم توافق على جوابنا أو لم تتلقَّ جوابًا، يمكنك اللجوء إلى هيئة التوفيق وفق المادة 9d من قانون NBGG. وهي تتوسط من دون محكمة.',
        ),
        fill.office('conciliation', ['name', 'web'], OFFICE),
      )}${part(
        'الرقابة',
        p('تفحص جهة الرقابة وفق المادة 9c من قانون NBGG ما إذا كانت الجهات العامة في سكسونيا السفلى تستوفي المتطلبات.'),
        fill.office('supervision', ['name', 'mail'], OFFICE),
      )}`,
  },
};
