'use strict';
/* What the page itself says, in both languages. {0}, {1} … are filled in. */
const WORDS = {
  en: {
    title: '{0} · Interregnum', skip: 'Skip to the story', sections: 'Sections', switchLanguage: '中文', switchLabel: 'Switch to Chinese',
    theme: 'Theme: {0}', themeAuto: 'auto', themeLight: 'light', themeDark: 'dark',
    and: ' and ', also: ' and ', or: ' or ', comma: ', ', semicolon: '; ', colon: ': ', stop: '. ', quoted: '“{0}”', paren: ' ({0})',
    emptyTitle: 'No case on this page yet', emptyText: 'This is the bare template. A case puts itself here with: interregnum report CASE -o FILE.html',
    // hero
    heroQ: 'Who was {0}, in fact and in law?', heroOneA: '{0} throughout, in fact and in law.', heroManyA: 'In fact {0}.', heroLawSame: 'In law the same.',
    heroLawOpen: 'In law it is open from {0} on: hatched.', then: ', then ', again: 'again {0}', interimOf: '{0} (interim)', nobody: 'nobody',
    inFact: 'in fact', inLaw: 'in law', factAndLaw: 'In fact and in law {0}.', factHolder: 'In fact {0}', lawIs: 'In law {0}.', lawOneOf: 'In law {0}: which, is not known.',
    turnsOn: 'It turns on {0}.', from: 'from {0}', until: 'until {0}', heroLabel: 'Two rails over time: who was {0} in fact, and below it in law.',
    noOffices: 'The case names no office, so there is nobody to follow. An office is written under offices: in case.yaml.',
    keyTitle: 'How to read the drawings', keyRails: 'upper rail in fact, lower rail in law', keyHatch: 'hatched: in doubt in law', keyMulti: 'two or three hues: one of these', keyFade: 'soft edge: the time is vague',
    keyMarks: 'formal act, informal act', keyDash: 'dashed: reported, or another source’s claim', keySides: 'Colour names a side, never a judgement', keyColours: 'Who is who', keyOthers: 'others',
    // timeline
    storyQ: 'What happened, and when?', storyA: '{0} acts, {1} of them formal. Each office and seat has two rails; where they part, people acted on something that the record does not prove.',
    storyA0: '{0} acts, none of them formal.', storySure: '{0} acts, {1} of them formal. Every formal act took effect in law, so the two rails of each office and seat agree.',
    noStory: 'The chronicle is empty. Acts are written in chronicle.yaml.', acts: 'Acts', phase: 'Phase', offices: 'Offices', seatsOn: 'Seats: {0}', vacant: 'vacant', counts: 'Counts',
    timelineLabel: 'Timeline of {0}. Arrow keys step through the acts.', hint: 'Choose an act: hover, tap, or step with the arrow keys. Enter pins it, Esc lets go.', pinned: 'pinned', unpin: 'Let go', toAct: 'To the act',
    just: 'Just after {0}', breakOf: 'nothing recorded', twin: 'Read this figure as text', lensQ: 'The dense stretch, magnified: {0}', lensLabel: 'The same lanes at a larger scale: {0}.', unchanged: 'Unchanged throughout: {0}.', opening: 'at the opening', laneFact: 'In fact: {0}.', laneLaw: 'In law: {0}.',
    sits: 'sits', gone: 'not seated', maybe: 'unknown', oneOf: '{0}, which is not known', since: 'from {0}', signed: '{0} signed', ofSize: 'of about {0}', night: 'night',
    // bodies
    bodiesQ: 'Who could decide, and by what rule?', bodiesA: '{0} decides for {1}.', bodiesOne: '{0} decides. Each rule says where it comes from.', bodiesMany: '{0} bodies decide. Each rule says where it comes from.', bodyOf: 'of {0}', noBodies: 'No body is described. A body is written under bodies: in case.yaml.',
    atOpening: 'At the opening', fromAct: 'After {0}', seatsWord: 'Seats', seatsPossible: '{0}; under other answers {1}', seatsN: '{0}', quorum: 'Quorum', vote: 'Vote', notice: 'Notice', waivable: 'Waiver', 'written-consent': 'Without a meeting', recused: 'Recusal', vacancies: 'Vacancies', 'casting-vote': 'Casting vote', veto: 'Veto', form: 'Form',
    fillsOwn: 'the body fills its own', fillsOther: 'its rules do not let it fill its own', fillsLaw: 'filled under {0}', powersWord: 'Powers', orReading: 'in another reading {0}', tableCaption: 'If nobody abstains; only the rows where it turns.', tableOf: '{0} present', ayes: '{0} aye', carried: 'carried', lost: 'lost', depends: 'depends on who', truthTable: 'How many ayes carry it?', fewestAyes: 'With {0} present, {1} ayes carry it.', fewestNone: 'With {0} present, nothing carries.', seatFact: 'in fact {0}', seatLaw: 'in law {0}', abstaining: 'Abstaining',
    abstainNay: 'counts like a nay', abstainNone: 'drops out of the count', abstainMixed: 'helps in some counts, hurts in others', membersOf: 'The members of {0}',
    // structure
    structureQ: 'Who controlled it, and who owned it?', structureA: '{0} controls {1}.', structureStake: '{0} holds {1} of the economics of {2} and {3}.', structureOne: '{0} stands alone: nobody is said to control it or to hold a stake in it.', noVote: 'no vote', votesShare: '{0} of the votes', economicShare: '{0} of the economics', notStated: 'share not stated', votesNot: 'votes not stated', governs: 'governs', controls: 'controls', holdsStake: '{0} in {1}: {2}, {3}', edgeGoverns: '{0} governs {1}', edgeControls: '{0} controls {1}', structureLabel: 'Who governs, controls and holds stakes in what.', keyVotes: 'votes: width = share', keyEconomics: 'economics: width = share', keyNotStated: 'share not stated', keyNoVote: 'a stake without a vote', beside: 'Also in the story', others: 'others', atLeast: 'at least {0}', peopleOf: 'people',
    // acts
    // control
    controlQ: 'Who can do what to whom?', controlPlain: 'What the rules let people do at a few stages of the story, in one act.', controlCan: 'At the opening any {0} of the other members could bring about “{1}” in one act, whatever anybody else did.', controlNone: 'At the opening no number of the other members could for certain bring about “{0}” in one act.', controlOpen: 'For {0} of them it depended on who else came, or on what is not known.', controlAlone: 'At the opening {0} could bring about “{1}” in one act, whatever anybody else did.', controlParty: '{0} could bring about none of what is asked here.', fromTo: '{0} to {1}', oneOrNext: '{0} or {1}', allAsked: 'everything asked about', outsideEverybody: 'everybody but the person concerned, together', setsVote: 'One vote at the opening under the power',
    canCaption: 'What the rules let people bring about in one act, not what anybody wanted. Columns: what is to come about, at up to three stages; rows: who acts together.', whoTogether: 'Who acts together', anyOthers: 'any {0} of the other members', selfAlone: 'the person concerned, alone', partyAlone: '{0}, alone', outsideAll: 'everybody outside {0} but the person concerned, together', atPhase: 'When “{0}” begins', atEnd: 'At the end', 'aim-leave': '{0} no longer {1}', 'aim-fill': 'somebody is {0}', 'aim-unseat': '{0} no longer on {1}', 'aim-restore': '{0} is {1} again',
    can: 'can', cannot: 'cannot', dependsOn: 'depends', 'means-can': 'can, whatever the others do, under every reading', 'means-depends': 'depends: on which of them, on who else comes, or on what is not known', 'means-cannot': 'cannot, even if the others come',
    setsQ: 'How many of {0} does it take?', setsLabel: 'Sets of members of {0} by size.', setsSure: 'The smallest set that carries for certain is {0}.', setsNever: 'No set carries for certain.', setsOpen: 'At best {0} is enough.', setsStop: '{0} can perhaps stop a vote, by staying away or voting no.', setsStopSure: '{0} can do so for certain.', setsStopAlone: '{0} can stop a vote, by staying away or voting no.', setsKinds: 'Not all votes count alike. The labels say how many of each kind are in it:', setsKind: 'kind {0}: {1}', setsMinimal: 'smallest sets that carry (dashed: at best)', setsBlocks: 'can stop it', setsBlocksOpen: 'can perhaps stop it', setsLine: '{0}: {1}; {2}', stopSure: 'can stop it', stopOpen: 'can perhaps stop it', stopNot: 'cannot stop it', anyOf: 'any {0} of {1}', setAll: 'all {0}', anyOfThese: 'any {0} of {1}', membersN: '{0} of them',
    waysQ: 'How fast?', waysA: 'Time from the stage named. A bar is notice that must run, a mark is acts done; of several ways under one reading the slowest is shown.', wayNotice: 'notice running', wayAct: 'acts done', wayOpen: 'done only in some cases', wayBy: 'by {0}, whatever the others do', wayByHelped: 'by {0}, if others come', underReading: 'Under {0}', underAll: 'Under every reading', wayNone: 'no way', wayOne: 'one act, {1}', wayMany: '{0} acts, {1}', waySome: '{0}, in some cases only', needs: 'needs {0}', atOnce: 'at once', afterHours: 'after {0} hours', afterDays: 'after {0} days', afterMinutes: 'after {0} minutes', hoursShort: '{0} h', daysShort: '{0} d',
    actsQ: 'Was each act valid?', actsA: '{0} of {1} formal acts are proved valid; {2} turn on facts that are not public or not known.', actsAllValid: 'All {0} formal acts are valid.', actsNone: 'No formal act is recorded, so there is no verdict.', actsInvalid: '{0} are invalid under every reading.', before: 'Before the story', noPhase: 'The acts', hiddenSpeculation: 'Speculation; hidden unless asked for.', showSpeculation: 'Show it', hideSpeculation: 'Hide it', reply: 'Reply: {0}', noReply: 'No reply recorded.', note: 'Note', whyVerdict: 'Why {0}?', reasonsT: 'What speaks against it', conditionT: 'Condition', defectT: 'Defect', missingT: 'What would decide it', makes: '{0}: then {1}', missingMore: '{0} sets of facts would decide it; the smallest are shown.', noReasons: 'Nothing in the rules speaks against it.', byWhom: 'by {0}', toWhom: 'to {0}', counted: '{0} so far', over: 'more than {0}', more: '{0} more', assumedAs: 'Assumed: {0}',
    valid: 'valid', invalid: 'invalid', unproven: 'unproven', informal: 'informal', unclean: 'valid, with a defect', 'grade-void': 'would be void: never took effect', 'grade-voidable': 'voidable: stands until challenged', 'grade-cured': 'cured', 'grade-not-formed': 'not formed', 'ground-law': 'against the law', 'ground-bylaw': 'against the organization’s own rules', 'ground-default': 'against a presumed default', challengers: 'may be challenged by {0}', curable: 'can be cured by {0}', 'cure-ratify': 'ratification', 'cure-rule': 'a court', gradeIs: 'it is void', maybeDefect: 'if invalid, it {0}',
    'g-void': 'void: it never took effect', 'g-voidable': 'voidable: it stands until challenged', 'g-cured': 'had a defect, since cured', 'g-not-formed': 'never formed',
    // conditions
    validIff: 'valid if and only if', isAnswer: '{0} is {1}', allOf: 'all of: {0}', moreWays: 'and {0} further ways', manyWays: 'and further ways', wayN: 'All {0} ways', wayFirst: 'The first {0} ways', longConditions: 'The longer conditions ({0} acts)', atAct: 'at the time of {0}', condNote: 'Each underlined word is a question; it links to what is known of it.', always: 'always',
    // readings
    readingsQ: 'Valid under which reading?', readingsA: 'The rules can be read in {0} ways. {1} of the formal acts are in doubt under at least one of them.', readingsOnly: '{0} formal acts are in doubt. The case offers no readings, so each has one condition.', readingsNone: 'No act is in doubt in this case, so there is no table of readings.', overall: 'over all readings', act: 'Act', readingsCaption: 'Doubtful acts by reading. A verdict is about an act under a reading, never about a person.', same: 'as in every reading', conditionsT: 'On what each of them turns', readingBecause: 'Why read so?', noClause: 'turns on the facts below',
    // conflicts
    conflictsQ: 'Where do the sources differ?', conflictsA: 'In {0} places. The replay follows one claim; the others stay visible.', conflictsNone: 'No two sources of this case contradict each other.', saysAt: 'time', followed: 'followed', otherClaim: 'other claim', differOnly: 'These sources tell one thing differently',
    // people
    peopleQ: 'Who is who?', peopleA: '{0} people, in the order of the case. Everything said of them has a source and a strength; a statement about a person says who makes it.', peopleNone: 'The case names no people.', saysOf: 'What sources say', held: 'Held', nothingHeld: 'holds no office or seat in this case', saidBy: '{0} says', officeFrom: '{0}: {1}', seatOn: 'seat on {0}', factSpan: 'in fact {0}', lawOpen: 'in law open', untilA: 'until {0}', fromA: 'from {0}', throughout: 'throughout', fromUntil: '{0} to {1}', roleWord: 'Role', groupsT: 'Groups', groupSize: '{0} people', about: 'about {0}', lettersT: 'Letters',
    // words of others
    quotesQ: 'What do others say and judge?', quotesA: 'These are words and judgements of the people and sources named, not of this page.', on: 'on {0}', judged: 'judgement of {0}',
    purposesQ: 'What is it for?', purposesA: 'As stated by the organization, or as somebody reads it; each line says which.', 'binds-stated': 'stated', 'binds-judged': 'somebody’s reading', 'binds-law': 'binding in law',
    positionsQ: 'Where do people stand, and who says so?', positionsA: 'A position is somebody’s judgement, never ours.', positionsLabel: 'Positions on {0}: from {1} to {2}.', moneyQ: 'What money is in it?', moneyA: 'Sums as the sources state them.', seriesQ: 'What do the figures say?', seriesA: 'Values as the sources state them.', judgedBy: 'judged by {0}', invested: 'invested', valuation: 'valuation', upto: 'up to {0}', factionsT: 'Factions, as a source names them', value: 'value', change: 'change',
    // open
    openQ: 'What is not known?', openA: '{0} questions are open; the verdicts above turn on them.', answersT: 'Possible answers', readingGroup: 'One of these readings is right.', whyOpen: 'Why open',
    laterQ: 'What has become known since?', laterA: 'Facts from after the story, for and against.', laterNone: 'Nothing later is recorded.', researched: 'Researched to {0}.',
    assumeQ: 'What is assumed?', assumeA: 'No source says these; change one and the verdicts may change.', assumeNone: 'Nothing is assumed.', sidesAid: 'The colours are a reading aid, no claim about anybody’s allegiance:', sideIs: '{0}: {1}',
    sourcesQ: 'Where does it come from?', sourcesA: '{0} sources. Where they give different times, the one with the best rank is followed.', sourcesNone: 'The case cites no sources.', published: 'published {0}', inLanguage: 'in {0}', 'lang-en': 'English', 'lang-zh': 'Chinese', rankN: 'rank {0}',
    correctionsQ: 'What was corrected?', correctionsNone: 'No corrections so far.', correctionsA: '{0} corrections, newest first.',
    notAdvice: 'Not legal advice.', footVerdicts: 'A verdict is about an act under a reading of the rules, never about a person.', footMade: 'Made by Interregnum from the case {0}.', timesIn: 'Times: {0}.', fromLaw: 'law · {0}', fromAssumed: 'assumed · {0}', fromSource: 'source · {0}',
    confirmed: 'confirmed', 'one-side': 'one side’s word', reported: 'reported', disputed: 'disputed', unverified: 'unverified', speculation: 'speculation', judgement: 'judgement', assumed: 'assumed',
    dateless: 'time not stated', afterT: 'after {0}', byT: 'by {0}', aboutT: 'about {0}', rangeT: '{0} – {1}', officeOf: '{0} of {1}', seatPhrase: 'a seat on {0}',
    'do-remove': '{0} removed', 'do-appoint': '{0} appointed', 'do-replace': '{0} appointed', 'do-resign': '{0} resigns', 'do-amend': 'rules amended', 'do-resolve': 'resolution', 'do-ratify': '{1} ratified', 'do-rule': 'court on {1}',
    n_story: 'Story', n_bodies: 'Who decides', n_structure: 'Structure', n_control: 'Who can', n_acts: 'Acts', n_readings: 'Readings', n_conflicts: 'Claims', n_people: 'People', n_open: 'Open', n_sources: 'Sources',
    toPast: 'earlier', list: 'List',
  },
  zh: {
    title: '{0} · Interregnum', skip: '跳到正文', sections: '各节', switchLanguage: 'English', switchLabel: '切换为英文',
    theme: '外观：{0}', themeAuto: '自动', themeLight: '浅色', themeDark: '深色',
    and: '和', also: '，且', or: '或', comma: '、', semicolon: '；', colon: '：', stop: '。', quoted: '“{0}”', paren: '（{0}）',
    emptyTitle: '本页尚无案例', emptyText: '这是空白模板。用以下命令放入案例：interregnum report CASE -o FILE.html',
    heroQ: '事实上与法律上，{0}是谁？', heroOneA: '自始至终是{0}，事实与法律一致。', heroManyA: '事实上依次是{0}。', heroLawSame: '法律上亦同。',
    heroLawOpen: '法律上自 {0} 起未定，以斜纹表示。', then: '、', again: '再次由{0}出任', interimOf: '{0}（临时）', nobody: '无人',
    inFact: '事实', inLaw: '法律', factAndLaw: '事实上和法律上都是{0}。', factHolder: '事实上是{0}', lawIs: '法律上是{0}。', lawOneOf: '法律上是{0}，究竟是谁未知。',
    turnsOn: '取决于 {0}。', from: '自 {0} 起', until: '至 {0} 止', heroLabel: '两条时间轨：上为事实上、下为法律上由谁担任{0}。',
    noOffices: '案例没有列出职务，因此没有可追踪的人选。职务写在 case.yaml 的 offices: 之下。',
    keyTitle: '读图方法', keyRails: '上轨为事实，下轨为法律', keyHatch: '斜纹：法律上存疑', keyMulti: '双色或三色斜纹：其中之一', keyFade: '边缘渐淡：时间不精确',
    keyMarks: '正式行动、非正式行动', keyDash: '虚线：仅见报道，或另一来源的说法', keySides: '颜色只标示一方，不含褒贬', keyColours: '人物', keyOthers: '其他',
    storyQ: '发生了什么，在什么时候？', storyA: '共 {0} 项行动，其中 {1} 项为正式行动。每项职务与席位都有两条轨；两轨分开之处，人们依以行事的，是记录未能证明的。',
    storyA0: '共 {0} 项行动，均非正式行动。', storySure: '共 {0} 项行动，其中 {1} 项为正式行动。每项正式行动都在法律上生效，因此各职务与席位的两轨一致。',
    noStory: '大事记为空。行动写在 chronicle.yaml 中。', acts: '行动', phase: '阶段', offices: '职务', seatsOn: '席位：{0}', vacant: '空缺', counts: '人数',
    timelineLabel: '{0}的时间线。用方向键逐项浏览行动。', hint: '选择一项行动：悬停、轻触，或用方向键逐项浏览；回车固定，Esc 取消。', pinned: '已固定', unpin: '取消固定', toAct: '查看该行动',
    just: '{0} 之后', breakOf: '无记录', twin: '以文字阅读此图', lensQ: '放大密集时段：{0}', lensLabel: '同样的轨，以更大的尺度显示：{0}。', unchanged: '自始未变：{0}。', opening: '开始时', laneFact: '事实上：{0}。', laneLaw: '法律上：{0}。',
    sits: '在任', gone: '不在任', maybe: '未知', oneOf: '{0}，未知', since: '自 {0} 起', signed: '{0} 人签名', ofSize: '约 {0} 人', night: '夜间',
    bodiesQ: '谁能作决定，依据什么规则？', bodiesA: '{0}为{1}作决定。', bodiesOne: '由{0}作决定，每条规则都注明出处。', bodiesMany: '共有 {0} 个机构作决定，每条规则都注明出处。', bodyOf: '属于{0}', noBodies: '没有描述任何机构。机构写在 case.yaml 的 bodies: 之下。',
    atOpening: '开始时', fromAct: '{0} 之后', seatsWord: '席位', seatsPossible: '{0}；依其他答案为 {1}', seatsN: '{0}', quorum: '法定人数', vote: '表决', notice: '通知', waivable: '放弃通知', 'written-consent': '不开会', recused: '回避', vacancies: '补缺', 'casting-vote': '决定票', veto: '否决', form: '形式',
    fillsOwn: '由该机构自行补缺', fillsOther: '规则未允许其自行补缺', fillsLaw: '依 {0} 补缺', powersWord: '权力', orReading: '另一读法：{0}', tableCaption: '假定无人弃权，只列出结果改变之处。', tableOf: '{0} 人出席', ayes: '{0} 票赞成', carried: '通过', lost: '未通过', depends: '取决于是谁', truthTable: '多少票赞成即可通过？', fewestAyes: '{0} 人出席时，{1} 票赞成即通过。', fewestNone: '{0} 人出席时，无法通过。', seatFact: '事实上{0}', seatLaw: '法律上{0}', abstaining: '弃权',
    abstainNay: '等同反对', abstainNone: '不计入', abstainMixed: '有时有利，有时不利', membersOf: '{0}的成员',
    structureQ: '谁控制它，谁拥有它？', structureA: '{0}控制{1}。', structureStake: '{0}享有{2}经济权益的 {1}，{3}。', structureOne: '{0}独立存在：没有记载谁控制它或持有其权益。', noVote: '无表决权', votesShare: '{0} 的表决权', economicShare: '{0} 的经济权益', notStated: '比例未说明', votesNot: '表决权未说明', governs: '管理', controls: '控制', holdsStake: '{0}持有{1}：{2}，{3}', edgeGoverns: '{0}管理{1}', edgeControls: '{0}控制{1}', structureLabel: '谁管理、控制什么，谁持有什么权益。', keyVotes: '表决权：宽度即比例', keyEconomics: '经济权益：宽度即比例', keyNotStated: '比例未说明', keyNoVote: '无表决权的权益', beside: '故事中还有', others: '其他', atLeast: '至少 {0}', peopleOf: '人',
    controlQ: '谁能对谁做什么？', controlPlain: '在故事的几个阶段，规则允许人们以一个行为做到什么。', controlCan: '开始时，其他成员中任意 {0} 人都能以一个行为做到“{1}”，无论别人如何行动。', controlNone: '开始时，其他成员无论几人都不能确保以一个行为做到“{0}”。', controlOpen: '若为 {0} 人，则取决于还有谁到会，或取决于未知之事。', controlAlone: '开始时，{0}能以一个行为做到“{1}”，无论别人如何行动。', controlParty: '{0}对此处所问的事项均无能为力。', fromTo: '{0} 至 {1}', oneOrNext: '{0} 或 {1}', allAsked: '所问的全部事项', outsideEverybody: '除当事人外各方合力', setsVote: '开始时依此权力的一次表决：',
    canCaption: '规则允许人们以一个行为做到什么，而非任何人想做什么。列为所求结果（至多三个阶段），行为共同行动者。', whoTogether: '共同行动者', anyOthers: '其他成员中任意 {0} 人', selfAlone: '当事人自己', partyAlone: '{0}独自', outsideAll: '除当事人外不属于{0}的各方合力', atPhase: '“{0}”开始时', atEnd: '结束时', 'aim-leave': '{0}不再任{1}', 'aim-fill': '有人出任{0}', 'aim-unseat': '{0}不再属于{1}', 'aim-restore': '{0}重新出任{1}',
    can: '能', cannot: '不能', dependsOn: '视情况', 'means-can': '能：无论别人如何行动，依任何读法', 'means-depends': '视情况：取决于是其中哪些人、还有谁到会，或未知之事', 'means-cannot': '不能：即使其他人到会',
    setsQ: '{0}中需要几人？', setsLabel: '{0}的成员组合，按人数排列。', setsSure: '确保通过的最小组合：{0}。', setsNever: '没有组合能确保通过。', setsOpen: '最好的情形下，{0}即可。', setsStop: '{0}或能以缺席或反对阻止表决。', setsStopSure: '{0}必能阻止。', setsStopAlone: '{0}能以缺席或反对阻止表决。', setsKinds: '各票分量不尽相同。标签依次为各类人数：', setsKind: '第 {0} 类：{1}', setsMinimal: '能通过的最小组合（虚线：最好的情形）', setsBlocks: '能阻止', setsBlocksOpen: '或能阻止', setsLine: '{0}：{1}；{2}', stopSure: '能阻止', stopOpen: '或能阻止', stopNot: '不能阻止', anyOf: '{1} 人中任意 {0} 人', setAll: '全部 {0} 人', anyOfThese: '{1}中任意 {0} 人', membersN: '{0} 人',
    waysQ: '能有多快？', waysA: '自所列阶段起的时间。条为须经过的通知期，标记为完成的行为；同一读法下有多种情形时，列出最慢者。', wayNotice: '通知期', wayAct: '行为完成', wayOpen: '仅在部分情形下完成', wayBy: '由{0}，无论其他人如何行动', wayByHelped: '由{0}，若有其他人到会', underReading: '依{0}', underAll: '依任何读法', wayNone: '没有途径', wayOne: '一个行为，{1}', wayMany: '{0} 个行为，{1}', waySome: '{0}，仅在部分情形下', needs: '需要{0}', atOnce: '立即', afterHours: '{0} 小时后', afterDays: '{0} 天后', afterMinutes: '{0} 分钟后', hoursShort: '{0} 小时', daysShort: '{0} 天',
    actsQ: '每项行动有效吗？', actsA: '{1} 项正式行动中，{0} 项已证明有效；{2} 项取决于未公开或未知的事实。', actsAllValid: '全部 {0} 项正式行动均有效。', actsNone: '没有记录正式行动，因此没有裁断。', actsInvalid: '{0} 项在任何读法下都无效。', before: '故事之前', noPhase: '行动', hiddenSpeculation: '属猜测，默认不显示。', showSpeculation: '显示', hideSpeculation: '隐藏', reply: '回应：{0}', noReply: '未见回应记录。', note: '说明', whyVerdict: '为什么{0}？', reasonsT: '不利于其有效的理由', conditionT: '条件', defectT: '瑕疵', missingT: '什么事实可以定论', makes: '{0}：则{1}', missingMore: '共有 {0} 组事实可以定论，此处列出最小的几组。', noReasons: '规则中没有不利于它的理由。', byWhom: '{0}', toWhom: '致{0}', counted: '累计 {0}', over: '超过 {0}', more: '新增 {0}', assumedAs: '假定：{0}',
    valid: '有效', invalid: '无效', unproven: '待证', informal: '非正式', unclean: '有效，有瑕疵', challengers: '可提出异议者：{0}', curable: '可由{0}补正', 'cure-ratify': '追认', 'cure-rule': '法院', gradeIs: '自始无效', maybeDefect: '如无效，则{0}', 'ground-law': '违反法律', 'ground-bylaw': '违反组织自身规则', 'ground-default': '违反推定的默认规则',
    'g-void': '自始无效', 'g-voidable': '可撤销：经异议之前有效', 'g-cured': '曾有瑕疵，已补正', 'g-not-formed': '不成立',
    validIff: '当且仅当以下条件成立时有效：', isAnswer: '{0} 为{1}', allOf: '同时：{0}', moreWays: '另有 {0} 种情形', manyWays: '另有其他情形', wayN: '全部 {0} 种情形', wayFirst: '前 {0} 种情形', longConditions: '较长的条件（{0} 项行动）', atAct: '与 {0} 同时', condNote: '带下划线的是问题，链接到已知的情况。', always: '始终',
    readingsQ: '在哪种读法下有效？', readingsA: '规则有 {0} 种读法。至少在一种读法下，有 {1} 项正式行动存疑。', readingsOnly: '有 {0} 项正式行动存疑。案例没有提供读法，因此各有一个条件。', readingsNone: '本案没有存疑行动，因此没有读法表。', overall: '各读法合计', act: '行动', readingsCaption: '存疑行动，按读法列出。裁断针对某一读法下的行动，绝不针对人。', same: '各读法相同', conditionsT: '各项取决于什么', readingBecause: '为何如此解读？', noClause: '取决于下述事实',
    conflictsQ: '各来源在哪里说法不一？', conflictsA: '共 {0} 处。推演采用其中一种说法，其余仍然列出。', conflictsNone: '本案各来源之间没有矛盾。', saysAt: '时间', followed: '采用', otherClaim: '另一说法', differOnly: '这些来源对同一件事说法不同',
    peopleQ: '谁是谁？', peopleA: '共 {0} 人，按案例顺序排列。关于他们的每句话都有来源与证据强度，并注明出自何人。', peopleNone: '案例没有列出人物。', saysOf: '各来源的说法', held: '任职', nothingHeld: '在本案中不担任职务或席位', saidBy: '{0}称', officeFrom: '{0}：{1}', seatOn: '{0}席位', factSpan: '事实上{0}', lawOpen: '法律上未定', untilA: '至 {0}', fromA: '自 {0} 起', throughout: '自始至终', fromUntil: '{0} 至 {1}', roleWord: '角色', groupsT: '群体', groupSize: '{0} 人', about: '约 {0}', lettersT: '信函',
    quotesQ: '别人怎么说、怎么评判？', quotesA: '以下是所列人士与来源的言论和评判，并非本页的观点。', on: '关于{0}', judged: '{0}的评判',
    purposesQ: '它的宗旨是什么？', purposesA: '或为组织自述，或为他人的理解，逐条注明。', 'binds-stated': '自述', 'binds-judged': '他人的理解', 'binds-law': '具有法律约束力',
    positionsQ: '各人立场如何，是谁说的？', positionsA: '立场是他人的评判，绝非我们的评判。', positionsLabel: '{0}：从{1}到{2}。', moneyQ: '涉及多少资金？', moneyA: '金额依来源所述。', seriesQ: '数字怎么说？', seriesA: '数值依来源所述。', judgedBy: '{0}的评判', invested: '投资', valuation: '估值', upto: '最高 {0}', factionsT: '来源所称的派别', value: '数值', change: '变动',
    openQ: '还有什么不知道？', openA: '有 {0} 个待定问题，上述裁断取决于它们。', answersT: '可能的答案', readingGroup: '以下读法中有一种是正确的。', whyOpen: '为何未定',
    laterQ: '后来又知道了什么？', laterA: '故事之后的事实，正反两面。', laterNone: '没有记录后续事实。', researched: '资料截至 {0}。',
    assumeQ: '有哪些假定？', assumeA: '以下没有来源说明；改变其一，裁断可能随之改变。', assumeNone: '没有假定。', sidesAid: '颜色仅便于阅读，不表示任何人的立场：', sideIs: '{0}：{1}',
    sourcesQ: '资料从何而来？', sourcesA: '共 {0} 个来源。时间说法不一时，采用排序最先者。', sourcesNone: '案例没有引用来源。', published: '发表于 {0}', inLanguage: '{0}', 'lang-en': '英文', 'lang-zh': '中文', rankN: '排序 {0}',
    correctionsQ: '更正过什么？', correctionsNone: '迄今没有更正。', correctionsA: '共 {0} 项更正，最新者在前。',
    notAdvice: '本页不构成法律意见。', footVerdicts: '裁断针对某一规则读法下的行动，绝不针对人。', footMade: '由 Interregnum 依案例 {0} 生成。', timesIn: '时间：{0}。', fromLaw: '法律 · {0}', fromAssumed: '假定 · {0}', fromSource: '来源 · {0}',
    confirmed: '已证实', 'one-side': '一方陈述', reported: '见于报道', disputed: '有争议', unverified: '未经核实', speculation: '猜测', judgement: '评判', assumed: '假定',
    dateless: '时间未说明', afterT: '{0} 之后', byT: '不晚于 {0}', aboutT: '约 {0}', rangeT: '{0} 至 {1}', officeOf: '{1}{0}', seatPhrase: '{0}席位',
    'do-remove': '{0}被解除', 'do-appoint': '任命{0}', 'do-replace': '任命{0}', 'do-resign': '{0}辞职', 'do-amend': '修改规则', 'do-resolve': '决议', 'do-ratify': '追认 {1}', 'do-rule': '法院裁定 {1}',
    n_story: '经过', n_bodies: '谁决定', n_structure: '结构', n_control: '谁能', n_acts: '行动', n_readings: '读法', n_conflicts: '说法', n_people: '人物', n_open: '待定', n_sources: '来源',
    toPast: '更早', list: '列表',
  },
};
let LANG = 'en';

/** The page's own words for a key, with its arguments put in. */
function t(key, ...args) {
  const text = WORDS[LANG][key];
  return text === undefined ? key : text.replace(/\{(\d)\}/g, (all, i) => String(args[+i] ?? ''));
}

function hasWord(key) {
  return WORDS[LANG][key] !== undefined;
}

/** “a, b and c”. */
function listed(items, last = 'and') {
  return items.length < 2 ? items.join('') : items.slice(0, -1).join(t('comma')) + t(last) + items[items.length - 1];
}

/** Sentences joined without a gap in Chinese. */
function sentences(...parts) {
  return parts.filter(Boolean).join(LANG === 'zh' ? '' : ' ');
}

function percent(share) {
  const value = Math.round(share * 1000) / 10;
  return LANG === 'zh' ? `${value}%` : `${value} %`;
}

/** A whole or broken number with its thousands apart. */
function figures(value) {
  return typeof value === 'number' ? value.toLocaleString(LANG === 'zh' ? 'zh-CN' : 'en-GB').replace('-', '−') : String(value);
}
