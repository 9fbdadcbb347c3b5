/** The console's own languages. English comes in two editions of the product. */
export type Edition = 'en' | 'en-b' | 'ko' | 'ja' | 'zh';

export interface Words {
  readonly language: string;
  readonly menu: Readonly<Record<MenuWord, string>>;
  readonly page: string;
  readonly pageHint: string;
  readonly issue: string;
  readonly window: string;
  readonly name: string;
  readonly description: string;
  readonly expiration: string;
  readonly indefinite: string;
  readonly date: string;
  readonly allow: string;
  readonly block: string;
  readonly addressHint: string;
  readonly limit: string;
  readonly range: string;
  readonly save: string;
  readonly cancel: string;
  /** The question before saving; edition B saves without asking. */
  readonly confirm: string | null;
  readonly ok: string;
  readonly token: string;
  readonly issuedAt: string;
  readonly status: string;
  readonly active: string;
  readonly remove: string;
  readonly details: string;
  readonly close: string;
  readonly copy: string;
  readonly copied: string;
  readonly nothing: string;
  readonly unlimited: string;
  readonly everyAddress: string;
  readonly nameMissing: string;
  readonly rangeMissing: string;
  readonly signIn: string;
  readonly account: string;
  readonly password: string;
  readonly signOut: string;
  readonly nodes: string;
  readonly running: string;
}

type MenuWord =
  | 'home'
  | 'clusters'
  | 'workspaces'
  | 'applications'
  | 'catalog'
  | 'pipelines'
  | 'monitoring'
  | 'external'
  | 'apis'
  | 'audit'
  | 'settings';

const en: Words = {
  language: 'en',
  menu: {
    home: 'Dashboard',
    clusters: 'Clusters',
    workspaces: 'Workspaces',
    applications: 'Applications',
    catalog: 'Catalog',
    pipelines: 'Pipelines',
    monitoring: 'Monitoring',
    external: 'External APIs',
    apis: 'APIs',
    audit: 'Audit Log',
    settings: 'Settings',
  },
  page: 'APIs',
  pageHint: 'Tokens with which other systems call the platform through the API gateway.',
  issue: 'Issued',
  window: 'Issue Token',
  name: 'Name',
  description: 'Description',
  expiration: 'Expiration Date',
  indefinite: 'Indefinite',
  date: 'Until a date',
  allow: 'Allow IP',
  block: 'Block IP',
  addressHint: 'Type an address and press Enter',
  limit: 'Request Limit',
  range: 'Range',
  save: 'Save',
  cancel: 'Cancel',
  confirm: 'Save?',
  ok: 'OK',
  token: 'Token',
  issuedAt: 'Issue Date',
  status: 'Status',
  active: 'Active',
  remove: 'Delete',
  details: 'Details',
  close: 'Close',
  copy: 'Copy',
  copied: 'Copied to the clipboard.',
  nothing: 'No data.',
  unlimited: 'Unlimited',
  everyAddress: 'All',
  nameMissing: 'Please enter a name.',
  rangeMissing: 'Please choose at least one permission.',
  signIn: 'Sign in',
  account: 'Account',
  password: 'Password',
  signOut: 'Sign out',
  nodes: 'Nodes',
  running: 'Running',
};

const enB: Words = {
  ...en,
  menu: { ...en.menu, external: 'API Management', apis: 'API Token Issuance' },
  page: 'API Token Issuance',
  issue: '+ Issue',
  window: 'API Token Issuance',
  confirm: null,
};

const ko: Words = {
  language: 'ko',
  menu: {
    home: '대시보드',
    clusters: '클러스터',
    workspaces: '워크스페이스',
    applications: '애플리케이션',
    catalog: '카탈로그',
    pipelines: '파이프라인',
    monitoring: '모니터링',
    external: 'API 관리',
    apis: 'API 토큰 발급',
    audit: '감사 로그',
    settings: '설정',
  },
  page: 'API 토큰 발급',
  pageHint: '외부 시스템이 API 게이트웨이를 통해 플랫폼을 호출할 때 사용하는 토큰입니다.',
  issue: '+ 발급',
  window: '토큰 발급',
  name: '이름',
  description: '설명',
  expiration: '만료일',
  indefinite: '무기한',
  date: '날짜 지정',
  allow: '허용 IP',
  block: '차단 IP',
  addressHint: '주소를 입력하고 Enter 키를 누르세요',
  limit: '요청 제한',
  range: '범위',
  save: '저장',
  cancel: '취소',
  confirm: '저장하시겠습니까?',
  ok: '확인',
  token: '토큰',
  issuedAt: '발급일',
  status: '상태',
  active: '사용',
  remove: '삭제',
  details: '상세 정보',
  close: '닫기',
  copy: '복사',
  copied: '클립보드에 복사되었습니다.',
  nothing: '데이터가 없습니다.',
  unlimited: '무제한',
  everyAddress: '전체',
  nameMissing: '이름을 입력해 주세요.',
  rangeMissing: '권한을 하나 이상 선택해 주세요.',
  signIn: '로그인',
  account: '계정',
  password: '비밀번호',
  signOut: '로그아웃',
  nodes: '노드',
  running: '실행 중',
};

const ja: Words = {
  language: 'ja',
  menu: {
    home: 'ダッシュボード',
    clusters: 'クラスター',
    workspaces: 'ワークスペース',
    applications: 'アプリケーション',
    catalog: 'カタログ',
    pipelines: 'パイプライン',
    monitoring: 'モニタリング',
    external: 'API管理',
    apis: 'APIトークン発行',
    audit: '監査ログ',
    settings: '設定',
  },
  page: 'APIトークン発行',
  pageHint: '外部システムが API ゲートウェイ経由でプラットフォームを呼び出すためのトークンです。',
  issue: '発行',
  window: 'トークン発行',
  name: '名前',
  description: '説明',
  expiration: '有効期限',
  indefinite: '無期限',
  date: '日付を指定',
  allow: '許可IP',
  block: 'ブロックIP',
  addressHint: 'アドレスを入力して Enter を押してください',
  limit: 'リクエスト制限',
  range: '範囲',
  save: '保存',
  cancel: 'キャンセル',
  confirm: '保存しますか?',
  ok: '確認',
  token: 'トークン',
  issuedAt: '発行日',
  status: '状態',
  active: '有効',
  remove: '削除',
  details: '詳細',
  close: '閉じる',
  copy: 'コピー',
  copied: 'クリップボードにコピーしました。',
  nothing: 'データがありません。',
  unlimited: '無制限',
  everyAddress: 'すべて',
  nameMissing: '名前を入力してください。',
  rangeMissing: '権限を一つ以上選択してください。',
  signIn: 'ログイン',
  account: 'アカウント',
  password: 'パスワード',
  signOut: 'ログアウト',
  nodes: 'ノード',
  running: '実行中',
};

const zh: Words = {
  language: 'zh',
  menu: {
    home: '仪表盘',
    clusters: '集群',
    workspaces: '工作空间',
    applications: '应用',
    catalog: '应用目录',
    pipelines: '流水线',
    monitoring: '监控',
    external: 'API 管理',
    apis: 'API 令牌签发',
    audit: '审计日志',
    settings: '设置',
  },
  page: 'API 令牌签发',
  pageHint: '供外部系统通过 API 网关调用平台的令牌。',
  issue: '签发',
  window: '签发令牌',
  name: '名称',
  description: '描述',
  expiration: '到期日',
  indefinite: '无限期',
  date: '指定日期',
  allow: '允许 IP',
  block: '阻止 IP',
  addressHint: '输入地址后按 Enter 键',
  limit: '请求限制',
  range: '范围',
  save: '保存',
  cancel: '取消',
  confirm: '确定要保存吗?',
  ok: '确认',
  token: '令牌',
  issuedAt: '签发日',
  status: '状态',
  active: '启用',
  remove: '删除',
  details: '详情',
  close: '关闭',
  copy: '复制',
  copied: '已复制到剪贴板。',
  nothing: '暂无数据。',
  unlimited: '不限',
  everyAddress: '全部',
  nameMissing: '请输入名称。',
  rangeMissing: '请至少选择一项权限。',
  signIn: '登录',
  account: '账号',
  password: '密码',
  signOut: '退出登录',
  nodes: '节点',
  running: '运行中',
};

const editions: Readonly<Record<Edition, Words>> = { en, 'en-b': enB, ko, ja, zh };

/** How the same labels are spelled in other installations: case, spacing, punctuation and the second Japanese term. */
const respelled: Readonly<Record<Edition, Partial<Words>>> = {
  en: {
    menu: { ...en.menu, external: 'EXTERNAL APIS', apis: 'Apis' },
    issue: 'ISSUED',
    window: 'ISSUE TOKEN',
    name: 'NAME',
    expiration: 'Expiration date',
    allow: 'Allow IP:',
    block: 'Block IP:',
    limit: 'Request limit',
    save: 'SAVE',
    confirm: 'Save ?',
  },
  'en-b': {
    menu: { ...enB.menu, external: 'API management', apis: 'API token issuance' },
    page: 'API token issuance',
    issue: 'Issue',
    allow: 'Allow  IP',
    block: 'Block  IP',
  },
  ko: {
    menu: { ...ko.menu, external: 'API관리', apis: 'API 토큰발급' },
    page: 'API 토큰발급',
    issue: '발급',
    allow: '허용IP',
    block: '차단IP',
    limit: '요청제한',
    confirm: '저장 하시겠습니까?',
  },
  ja: { allow: '許可 IP', block: '遮断IP', limit: 'リクエスト 制限' },
  zh: { allow: '允许IP', block: '阻止IP' },
};

export function editionOf(language: string, variants: ReadonlySet<string>): Edition {
  if (language === 'ko' || language === 'ja' || language === 'zh') return language;
  return variants.has('edition-b') ? 'en-b' : 'en';
}

export function wordsOf(edition: Edition, otherWording: boolean): Words {
  const words = editions[edition];
  return otherWording ? { ...words, ...respelled[edition] } : words;
}
