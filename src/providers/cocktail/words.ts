import type { Words } from '../words';

/**
 * Three editions of the console are documented: two in English, which are listed together, and one in Korean. White
 * space inside the Korean labels varies. Japanese and Chinese are our translations.
 */
export const words: Words = {
  menu: {
    en: {
      texts: ['External APIs', 'API Management'],
      source: 'documented',
      also: ['External API', 'Open API'],
    },
    ko: { texts: ['API 관리'], source: 'documented', also: ['외부 API', 'Open API'] },
    ja: { texts: ['API管理'], source: 'translated', also: ['外部API'] },
    zh: { texts: ['API 管理'], source: 'translated', also: ['外部 API', '接口管理'] },
  },
  apis: {
    en: { texts: ['APIs', 'API Token Issuance'], source: 'documented', also: ['API tokens', 'API Token'] },
    ko: { texts: ['API 토큰 발급'], source: 'documented', also: ['API 토큰', 'APIs'] },
    ja: { texts: ['APIトークン発行'], source: 'translated', also: ['APIトークン'] },
    zh: { texts: ['API 令牌签发'], source: 'translated', also: ['API 令牌'] },
  },
  issue: {
    en: {
      texts: ['Issued', '+ Issue', 'Issue'],
      source: 'documented',
      also: ['Issue Token', 'Create token', 'New token'],
    },
    ko: { texts: ['+ 발급', '발급'], source: 'documented', also: ['토큰 발급', '토큰 생성'] },
    ja: { texts: ['発行'], source: 'translated', also: ['トークン発行', 'トークン作成'] },
    zh: { texts: ['签发'], source: 'translated', also: ['签发令牌', '创建令牌'] },
  },
  name: {
    en: { texts: ['Name'], source: 'documented', also: ['Token name'] },
    ko: { texts: ['이름'], source: 'documented', also: ['토큰 이름', '토큰명'] },
    ja: { texts: ['名前'], source: 'translated', also: ['名称'] },
    zh: { texts: ['名称'], source: 'translated' },
  },
  description: {
    en: { texts: ['Description'], source: 'documented' },
    ko: { texts: ['설명'], source: 'documented' },
    ja: { texts: ['説明'], source: 'translated' },
    zh: { texts: ['描述'], source: 'translated', also: ['说明'] },
  },
  expiration: {
    en: {
      texts: ['Expiration Date'],
      source: 'documented',
      also: ['Expiration', 'Expires'],
    },
    ko: { texts: ['만료일'], source: 'documented', also: ['만료 일자'] },
    ja: { texts: ['有効期限'], source: 'translated' },
    zh: { texts: ['到期日'], source: 'translated', also: ['过期时间'] },
  },
  allow: {
    en: {
      texts: ['Allow IP'],
      source: 'documented',
      also: ['Allowed IP', 'Allowed IPs'],
    },
    ko: { texts: ['허용 IP'], source: 'documented', also: ['IP 허용'] },
    ja: { texts: ['許可IP'], source: 'translated' },
    zh: { texts: ['允许 IP'], source: 'translated', also: ['IP 白名单'] },
  },
  block: {
    en: {
      texts: ['Block IP'],
      source: 'documented',
      also: ['Blocked IP', 'Blocked IPs'],
    },
    ko: { texts: ['차단 IP'], source: 'documented', also: ['IP 차단'] },
    ja: { texts: ['遮断IP', 'ブロックIP'], source: 'translated', also: ['拒否IP'] },
    zh: { texts: ['阻止 IP'], source: 'translated', also: ['IP 黑名单'] },
  },
  limit: {
    en: {
      texts: ['Request Limit'],
      source: 'documented',
      also: ['Rate limit'],
    },
    ko: { texts: ['요청 제한'], source: 'documented', also: ['요청 수 제한'] },
    ja: { texts: ['リクエスト制限'], source: 'translated' },
    zh: { texts: ['请求限制'], source: 'translated', also: ['请求次数限制'] },
  },
  range: {
    en: {
      texts: ['Range'],
      source: 'documented',
      also: ['Scope', 'Scopes', 'Permission range', 'Permissions'],
    },
    ko: { texts: ['범위'], source: 'documented', also: ['권한 범위', '권한'] },
    ja: { texts: ['範囲'], source: 'translated', also: ['権限範囲', '権限', 'スコープ'] },
    zh: { texts: ['范围'], source: 'translated', also: ['权限范围', '权限'] },
  },
  save: {
    en: { texts: ['Save'], source: 'documented', also: ['Create'] },
    ko: { texts: ['저장'], source: 'documented', also: ['등록'] },
    ja: { texts: ['保存'], source: 'translated', also: ['登録'] },
    zh: { texts: ['保存'], source: 'translated', also: ['提交'] },
  },
  confirm: {
    en: {
      texts: ['Save?'],
      source: 'documented',
      also: ['Save', 'Do you want to save?'],
    },
    ko: {
      texts: ['저장하시겠습니까?'],
      source: 'translated',
      also: ['저장할까요?', '발급하시겠습니까?'],
    },
    ja: { texts: ['保存しますか?'], source: 'translated', also: ['保存してもよろしいですか?', '保存'] },
    zh: {
      texts: ['保存?'],
      source: 'translated',
      also: ['确定要保存吗?', '确认保存?', '确定保存吗?', '是否保存?'],
    },
  },
  /** The heading of the form, also where it is a page of its own or one part of a wizard. */
  window: {
    en: { texts: ['Issue Token'], source: 'documented', also: ['Issue API Token', 'Issue a token'] },
    ko: { texts: ['토큰 발급'], source: 'translated', also: ['API 토큰 발급하기', '토큰 발급하기'] },
    ja: { texts: ['トークンの発行'], source: 'translated', also: ['トークン発行', 'トークンを発行'] },
    zh: { texts: ['签发令牌'], source: 'translated', also: ['令牌签发'] },
  },
  next: {
    en: { texts: ['Next'], source: 'inferred', also: ['Continue', 'Next step'] },
    ko: { texts: ['다음'], source: 'translated', also: ['계속', '다음 단계'] },
    ja: { texts: ['次へ'], source: 'translated', also: ['続行', '続ける', '次'] },
    zh: { texts: ['下一步'], source: 'translated', also: ['继续'] },
  },
  edit: {
    en: {
      texts: ['Edit token', 'Edit API token', 'Change token', 'Update token', 'Modify token'],
      source: 'inferred',
    },
    ko: { texts: ['토큰 수정', '토큰 편집', '토큰 변경'], source: 'translated' },
    ja: {
      texts: ['トークンの編集', 'トークン編集', 'トークンを編集', 'トークンの変更'],
      source: 'translated',
    },
    zh: { texts: ['编辑令牌', '修改令牌', '令牌编辑'], source: 'translated' },
  },
  /** What a page says that shows the new token by itself. No edition is known to. */
  issued: {
    en: {
      texts: ['Token issued', 'Token created'],
      source: 'inferred',
      also: [
        'API token issued',
        'API token created',
        'Issued token',
        'Token was successfully issued',
        'Token was successfully created',
        'Token issued successfully',
        'Token created successfully',
        'The token was issued',
        'The token was created',
        'The token has been issued',
        'The token has been created',
      ],
    },
    ko: {
      texts: ['토큰이 발급되었습니다', '토큰 발급 완료', '발급된 토큰'],
      source: 'translated',
      also: [
        '토큰을 발급했습니다',
        '토큰이 생성되었습니다',
        '발급이 완료되었습니다',
        'API 토큰이 발급되었습니다',
      ],
    },
    ja: {
      texts: ['トークンが発行されました', 'トークンを発行しました', '発行されたトークン'],
      source: 'translated',
      also: ['トークンの発行完了', 'トークンを作成しました', 'トークンの発行が完了しました'],
    },
    zh: {
      texts: ['令牌已签发', '已签发的令牌', '令牌签发成功'],
      source: 'translated',
      also: ['令牌已创建', '令牌创建成功', 'API 令牌已签发'],
    },
  },
  copy: {
    en: { texts: ['Copy'], source: 'inferred', also: ['Copy token', 'Copy to clipboard', 'Copied'] },
    ko: { texts: ['복사'], source: 'translated', also: ['토큰 복사', '복사하기', '복사됨'] },
    ja: { texts: ['コピー'], source: 'translated', also: ['トークンをコピー', 'コピーしました'] },
    zh: { texts: ['复制'], source: 'translated', also: ['复制令牌', '已复制'] },
  },
  ok: {
    en: { texts: ['OK'], source: 'documented', also: ['Yes', 'Confirm', 'Save'] },
    ko: { texts: ['확인'], source: 'translated', also: ['예', '저장'] },
    ja: { texts: ['確認'], source: 'translated', also: ['OK', 'はい', '保存'] },
    zh: { texts: ['确认'], source: 'translated', also: ['确定', '是', '保存'] },
  },
  token: {
    en: { texts: ['Token'], source: 'documented', also: ['API token', 'Access token'] },
    ko: { texts: ['토큰'], source: 'documented', also: ['API 토큰'] },
    ja: { texts: ['トークン'], source: 'translated', also: ['APIトークン'] },
    zh: { texts: ['令牌'], source: 'translated', also: ['API 令牌', 'Token'] },
  },
  clusters: {
    en: { texts: ['Clusters'], source: 'public', also: ['Cluster'] },
    ko: { texts: ['클러스터'], source: 'inferred' },
    ja: { texts: ['クラスター', 'クラスタ'], source: 'translated' },
    zh: { texts: ['集群'], source: 'translated' },
  },
  workspaces: {
    en: { texts: ['Workspaces'], source: 'public', also: ['Workspace', 'Service'] },
    ko: { texts: ['워크스페이스'], source: 'inferred', also: ['서비스'] },
    ja: { texts: ['ワークスペース'], source: 'translated' },
    zh: { texts: ['工作空间', '工作区'], source: 'translated' },
  },
  pipelines: {
    en: { texts: ['Pipelines'], source: 'public', also: ['Pipeline', 'Builds', 'Build'] },
    ko: { texts: ['파이프라인'], source: 'inferred', also: ['빌드'] },
    ja: { texts: ['パイプライン'], source: 'translated', also: ['ビルド'] },
    zh: { texts: ['流水线'], source: 'translated', also: ['构建'] },
  },
  brand: {
    en: { texts: ['Cocktail Cloud'], source: 'public', also: ['Cocktail'] },
    ko: { texts: ['칵테일 클라우드'], source: 'public' },
  },
};
