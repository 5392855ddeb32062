/*
 * Word lists for German in Leichte Sprache. All entries are small letters; patterns are for whole words, written small.
 * Sources: BITV 2.0 Annex 2 part 2, DIN SPEC 33429, rules of the Netzwerk Leichte Sprache.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const table = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list
      .trim()
      .split(/\s*\n\s*/)
      .flatMap((line) => {
        const [forms = '', plain = ''] = line.split(' → ');
        return forms.split(' ').map((form) => [form, plain] as const);
      }),
  );

/** They join a second statement to the first. */
export const CONJUNCTIONS = words(`
  dass weil obwohl während nachdem bevor sodass obgleich indem falls sofern wohingegen
  welche welcher welches welchen welchem`);

/** Articles and pronouns that are genitives; of “der” one cannot tell. */
export const GENITIVES = words('des eines dessen deren meines deines seines ihres unseres eures wessen');

export const SUBJUNCTIVES = words(`
  würde würden würdest würdet könnte könnten könntest könntet müsste müssten müsstest müsstet
  sollte sollten solltest solltet hätte hätten hättest hättet wäre wären wärst wärt
  dürfte dürften dürftest dürftet möge sei seien bräuchte bräuchten käme kämen gäbe gäben ginge gingen`);

/** Forms of “werden”; with a participle they make a passive. */
export const BECOMING = words('werde wirst wird werden werdet wurde wurdest wurden wurdet worden');
export const PARTICIPLE =
  /^(?:ab|an|auf|aus|bei|dar|ein|fest|her|hin|los|mit|nach|vor|weg|weiter|wieder|zu|zurück|zusammen)*ge\p{Ll}+(?:t|en)$|^\p{Ll}{2,}iert$/u;
/** They look like participles. */
export const NO_PARTICIPLE =
  /ge(?:hen|ben|gen|lten|winnen|nießen|lingen|hören|nügen|fallen|samten|nauen|sunden|meinsamen|zielt|zielten)$/;

export const NEGATIONS = words(`
  nicht nichts kein keine keiner keines keinen keinem nie niemals niemand niemanden niemandem nirgends nirgendwo ohne
  weder`);
/** Words that begin with a negation (“unklar”), not those that only look like it. */
export const UN_WORD = /^un(?!s$|ser|ter|ten|d$|ion|i|gefähr|fall|fäll)\p{Ll}{3,}$/u;

/** Numbers in letters, and their digits. */
export const NUMBERS = table(`
  zwei → 2
  drei → 3
  vier → 4
  fünf → 5
  sechs → 6
  sieben → 7
  acht → 8
  neun → 9
  zehn → 10
  elf → 11
  zwölf → 12
  zwanzig → 20
  dreißig → 30
  vierzig → 40
  fünfzig → 50
  sechzig → 60
  siebzig → 70
  achtzig → 80
  neunzig → 90
  hundert einhundert → 100
  tausend eintausend → 1.000`);

/** Past tense, and how it is told instead. “war”, “hatte” and modal verbs are spoken, too, and may stay. */
export const PAST = table(`
  kam kamen → ist gekommen
  ging gingen → ist gegangen
  fuhr fuhren → ist gefahren
  lief liefen → ist gelaufen
  blieb blieben → ist geblieben
  begann begannen → hat begonnen
  gab gaben → hat gegeben
  nahm nahmen → hat genommen
  sah sahen → hat gesehen
  fand fanden → hat gefunden
  herausfand → hat herausgefunden
  half halfen → hat geholfen
  hielt hielten → hat gehalten
  stand standen → hat gestanden
  saß saßen → hat gesessen
  lag lagen → hat gelegen
  trug trugen → hat getragen
  traf trafen → hat getroffen
  sprach sprachen → hat gesprochen
  rief riefen → hat gerufen
  schrieb schrieben → hat geschrieben
  zog zogen → hat gezogen
  ließ ließen → hat gelassen
  gelang gelangen → hat geklappt
  brachte brachten → hat gebracht
  dachte dachten → hat gedacht
  wusste wussten → hat gewusst
  machte machten → hat gemacht
  sagte sagten → hat gesagt
  fragte fragten → hat gefragt
  zeigte zeigten → hat gezeigt
  suchte suchten → hat gesucht
  lernte lernten → hat gelernt
  arbeitete arbeiteten → hat gearbeitet
  brauchte brauchten → hat gebraucht
  stellte stellten → hat gestellt
  legte legten → hat gelegt
  setzte setzten → hat gesetzt`);

/** Hard words, and second words for one thing; the plain word is the one to keep to. */
export const PLAINER = table(`
  flüchtling flüchtlinge flüchtlingen → Geflüchtete
  migrant migranten migrantin migrantinnen → Menschen aus anderen Ländern
  ehrenamtler volontär → Menschen im Ehrenamt
  hauptamtler → Menschen im Hauptamt
  engagement engagieren engagiert → freiwillig helfen
  partizipation partizipieren → mitmachen
  akquise akquirieren rekrutieren → suchen
  ressource ressourcen → was Menschen können
  perspektive perspektiven → Aussicht
  flexibilität → flexibel sein
  koordinieren koordination → planen
  kooperation kooperieren → zusammen arbeiten
  referat referate impulsreferat impulsreferate → Vortrag
  referent referenten referentin referentinnen → wer den Vortrag hält
  plenum → alle zusammen
  initiieren implementieren → anfangen
  realisieren → machen
  relevant → wichtig
  aspekt aspekte facette facetten → Teil
  diverse divers → verschieden
  professionell professionelle professionellen → im Beruf
  infolge aufgrund anlässlich → wegen`);

/** Long words that nobody can part: names of places. */
export const LONG_WORDS = words('niedersachsen niedersächsisch niedersächsische niedersächsischen');

/** Abbreviations, as a pattern for a whole sentence. */
export const ABBREVIATION =
  /(?<![\p{L}\p{N}])(?:[a-zA-Z]\. ?[a-zA-Z]\.|(?:usw|etc|bzw|ca|vgl|evtl|ggf|inkl|exkl|zzgl|bspw|sog|usf|Nr|Tel|Str|Dr|Prof|Abs|Art|Hrsg|Mio|Mrd|Std|Min)\.)/u;
/** Signs that are no letters and no common marks. */
export const HARD_SIGN = /[%§&/\\()[\]{}<>#*+=_|~^$@°²³]/;
