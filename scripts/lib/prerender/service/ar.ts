import { type Html, html } from '../escape.ts';
import { list, p, part, unsigned } from './blocks.ts';
import { helpAr } from './help-ar.ts';
import type { ServiceFacts, ServiceWords } from './service-words.ts';

const OFFICE = { name: 'الاسم', mail: 'البريد الإلكتروني', phone: 'الهاتف', web: 'على الإنترنت' };

const limitsOf = (facts: ServiceFacts): readonly (string | Html)[] => [
  ...unsigned(facts, {
    none: 'لا يوجد حتى الآن فيلم بلغة الإشارة الألمانية. لكنّ كلّ شيء متاح نصّاً أيضاً.',
    some: 'لا توجد أفلام بلغة الإشارة الألمانية إلّا لجزء من القصّة حتى الآن. لكنّ كلّ شيء متاح نصّاً أيضاً.',
  }),
  ...(facts.isSimpleUnchecked
    ? [
        html`لم يراجع قرّاء من الفئة المستهدفة النصّ الألماني السهل بعدُ، ولذلك يُسمّى «<bdi lang="de">Einfache Sprache</bdi>» (لغة مبسّطة).`,
      ]
    : []),
  ...(facts.silent ? [html`لا توجد أصوات مسجّلة بعدُ باللغات التالية: ${facts.silent}. النصّ كامل.`] : []),
  ...(facts.onRequest
    ? [html`في اللغات التالية لا يوجد إلّا صوت آليّ بسيط يمكن تشغيله من الإعدادات: ${facts.onRequest}. النصّ كامل.`]
    : []),
];

export const serviceAr: ServiceWords = {
  titles: {
    bedienung: 'كيف تستخدم القصّة',
    barrierefreiheit: 'بيان إمكانية الوصول',
    impressum: 'بيانات الناشر',
    datenschutz: 'حماية البيانات',
  },
  descriptions: {
    bedienung: 'المفاتيح والإيماءات والصوت والنصّ المصاحب للصوت والنسخة النصّية وإعدادات القصّة المصوّرة.',
    barrierefreiheit: 'ما مدى إمكانية الوصول إلى هذه الصفحات، وأين تبلّغ عن العوائق.',
    impressum: 'من ينشر هذه الصفحات ومن المسؤول عنها.',
    datenschutz: 'ما البيانات التي تنشأ عند قراءة القصّة، وما حقوقك.',
  },
  toStory: 'إلى القصّة',
  list: 'عن هذه الصفحات',
  toPanel: 'تابع إلى هذه الصورة في القصّة',
  blank: (what) => `[يُرجى الإدخال: ${what}]`,
  blanks: {
    address: 'عنوان هذه الصفحات',
    'operator.name': 'الجهة الناشرة',
    'operator.street': 'الشارع ورقم المبنى',
    'operator.town': 'الرمز البريدي والمدينة',
    'operator.represented': 'الممثّل القانوني',
    'operator.responsible': 'الشخص المسؤول مع عنوانه',
    'operator.mail': 'البريد الإلكتروني',
    'operator.phone': 'الهاتف',
    'feedback.name': 'الجهة المختصّة',
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
    'hosting.logs': 'ما يسجّله الخادم عند الزيارة، ولماذا، وعلى أيّ أساس قانوني، وإلى متى',
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
        html`<p>الممثّل القانوني: ${fill.value('operator.represented')}</p>`,
        fill.office('operator', ['mail', 'phone'], { mail: OFFICE.mail, phone: OFFICE.phone }),
      )}${part('المسؤول عن المحتوى', p(fill.value('operator.responsible')))}${part(
        'إلى ماذا تستند القصّة',
        html`<p>تروي القصّة نتائج التقرير <bdi lang="de">„${facts.report}“</bdi> (<bdi lang="de">${facts.publisher}</bdi>). كلّ الشخصيات خيالية.</p>`,
        p('كلمات هذه القصّة وصورها: رخصة CC BY 4.0 مع ذكر اسم «Bilderbogen».'),
      )}`,
    datenschutz: (fill) =>
      html`${part(
        'باختصار',
        p(
          'لا تستخدم هذه الصفحات ملفّات تعريف الارتباط، ولا تحصي الزيارات، ولا تحمّل شيئاً من خوادم أخرى. كلّ الصور والخطوط وأصوات الكلام والمؤثّرات الصوتية تأتي من خادم القصّة نفسه.',
        ),
      )}${part(
        'من المسؤول',
        html`<p>${fill.value('operator.name')}<br>${fill.value('operator.street')}<br>${fill.value('operator.town')}</p>`,
        p('مسؤول حماية البيانات:'),
        fill.office('privacy.officer', ['name', 'mail'], OFFICE),
      )}${part(
        'ما الذي يسجّله الخادم',
        html`<p>مشغّل الخادم: ${fill.value('hosting.provider')}</p>`,
        p(fill.words('hosting.logs')),
      )}${part(
        'ما الذي يُحفظ على جهازك',
        p(
          'لا يُحفظ شيء ما لم تطلب ذلك. وإذا وضعت العلامة في الإعدادات عند «حفظ الإعدادات»، حفظ متصفّحك على هذا الجهاز ما اخترته، مثل حجم الخطّ والحركة والصوت والنصّ المصاحب للصوت (في التخزين المحلّي باسم «bilderbogen-einstellungen»). ولا تُرسَل هذه البيانات إلى أيّ مكان. وإذا أزلت العلامة، حُذفت.',
        ),
        p('ولأنّك تطلب ذلك صراحةً، لا حاجة إلى موافقة أخرى (المادّة 25، الفقرة 2، الرقم 2 من القانون الألماني TDDDG).'),
        p(
          'وفي العرض المخصّص للشاشات العامّة يحفظ المتصفّح القصّة نفسها على الجهاز كي تعمل من دون شبكة، ولا يُحفظ معها شيء عنك.',
        ),
      )}${part(
        'حقوقك',
        p(
          'لك الحقّ في الاطّلاع على بياناتك وفي تصحيحها وحذفها وتقييد معالجتها والاعتراض عليها (الموادّ 15 إلى 21 من اللائحة الأوروبية العامّة لحماية البيانات)، ويمكنك تقديم شكوى إلى إحدى سلطات الرقابة (المادّة 77 من اللائحة نفسها):',
        ),
        fill.office('privacy.authority', ['name'], OFFICE),
      )}`,
    barrierefreiheit: (fill, facts) =>
      html`${part(
        'نطاق البيان',
        html`<p>يسري هذا البيان على ${fill.value('address')}، والناشر: ${fill.value('operator.name')}. وأساسه الموادّ من 9 إلى 9d من قانون ولاية سكسونيا السفلى بشأن مساواة الأشخاص ذوي الإعاقة (<bdi lang="de">Niedersächsisches Behindertengleichstellungsgesetz</bdi>، واختصاره NBGG).</p>`,
        p(
          'المرجع هو المعيار الأوروبي EN 301 549 في إصداره V3.2.1 (WCAG 2.1، المستوى AA). أمّا الصفحات فأُعدّت وفق الإصدار الأحدث V4.1.1 (WCAG 2.2، المستوى AA).',
        ),
      )}${part(
        'مدى استيفاء المتطلّبات',
        html`<p>${fill.oneOf('statement.status', {
          full: 'هذه الصفحات متوافقة تماماً مع المتطلّبات.',
          partial: 'هذه الصفحات متوافقة جزئياً مع المتطلّبات. وترد الاستثناءات أدناه.',
          none: 'هذه الصفحات غير متوافقة مع المتطلّبات. وترد الأسباب أدناه.',
        })}</p>`,
        p(
          'القصّة متاحة بصيغتين: صوراً متحرّكة، ونصّاً كاملاً فيه عناوين وصور موصوفة وفقاعات كلام ومصادر. والصيغة المتحرّكة بديل وسائطي لهذا النصّ، ولا تقول شيئاً لا يرد فيه.',
        ),
      )}${part(
        'المحتوى الذي يتعذّر الوصول إليه',
        list([...fill.list('statement.limits'), ...limitsOf(facts)]),
        html`<p>النسخة النصّية تعوّض كلّ ما يتعذّر الوصول إليه في الصيغة المتحرّكة: <a href="${facts.textPage}">قراءة القصّة نصّاً</a>.</p>`,
      )}${part(
        'إعداد هذا البيان',
        html`<p>تاريخ هذا البيان: ${fill.date('statement.date')}</p>`,
        html`<p>أساسه: ${fill.oneOf('statement.method', { self: 'تقييم ذاتي', external: 'فحص أجرته جهة خارجية' })}</p>`,
      )}${part(
        'أبلغ عن عائق',
        p('هل صادفك عائق؟ أم تحتاج إلى محتوى في صيغة أخرى؟ اكتب إلينا أو اتّصل بنا:'),
        fill.office('feedback', ['name', 'mail', 'phone'], { ...OFFICE, web: 'نموذج' }),
      )}${part(
        'إجراء التوفيق',
        p(
          'إذا لم ترضَ بجوابنا أو لم تتلقَّ جواباً، يمكنك اللجوء إلى هيئة التوفيق المنصوص عليها في المادّة 9d من قانون NBGG. وهي تتوسّط بين الطرفين خارج القضاء.',
        ),
        fill.office('conciliation', ['name', 'web'], OFFICE),
      )}${part(
        'الرقابة',
        p(
          'جهة الرقابة المنصوص عليها في المادّة 9c من قانون NBGG تتحقّق من التزام الجهات العامّة في سكسونيا السفلى بهذه المتطلّبات.',
        ),
        fill.office('supervision', ['name', 'mail'], OFFICE),
      )}`,
  },
};
