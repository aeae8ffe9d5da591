crate::locale! {
    /// Japanese.
    JA "ja"

    AccessKeys {
        NeverSend
            "アクセスキーは、サポート担当者を含め、誰にも送らないでください。キー ID とシークレットの両方を持つ人は、あなたになりすまして操作できます。サポートのためにキーを必要とする人はいません。"
        LostSecret
            "失ったシークレットアクセスキーは二度と表示できません。管理者向けの手順のとおり、新しいキーを作成し、古いキーを削除してください。"
        ShownOnce
            "シークレットアクセスキーは作成時に一度だけ表示されます。ユーザーが持てるキーは最大 2 つです。"
        Expired
            "一時的な認証情報の有効期限が切れています。サインインし直して新しいものを取得してください。"
        SignInAgain
            "サインインし直してください: {login}。または、認証情報を発行したもの (`aws sts assume-role`、会社のツール) をもう一度実行してください。"
        UnsetOldOnes
            "環境変数に古い認証情報が残っていると、それが優先されます: `unset AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN`。"
        Check
            "確認してください: {whoami}。"
        LongJob
            "長いジョブがセッションより長く続く場合は、より長いセッションを求めるか、AWS SDK にプロファイルやロールから更新させてください。"
        NothingForASession
            "セッションが終了しただけなので、IAM で変更するものはありません。"
        LongerSessions
            "作業にはセッションが短すぎる場合は、ロールの最大セッション時間を延ばしてください: {update} (秒単位、最大 43200)。そのうえで、セッションの作成時にその長さを指定してください。"
        Clock
            "リクエストの時刻が AWS の時刻と一致しません。コンピューターの時計を合わせてください。"
        CompareClock
            "メッセージの時刻と自分の時計を比べてください。5 分を超える差は許されません。`date -u` で自分の時刻が表示されます。"
        AutomaticTime
            "時刻の自動設定をオンにして、もう一度試してください。スリープしていた仮想マシンやコンテナでは時計が遅れることがよくあります。"
        NothingForAClock
            "IAM で変更するものはありません。マシンの時刻は自動で同期させてください (NTP、EC2 では Amazon Time Sync Service)。"
        Signature
            "シークレットアクセスキーが、一緒に送られたアクセスキー ID のものでないか、リクエストが途中で変わりました。"
        EnterAgain
            "シークレットアクセスキーを入力し直してください: `aws configure --profile PROFILE`。空白の混入や末尾の文字の欠落がよくある原因です。"
        WhichAreUsed
            "環境変数はプロファイルより優先されるため、どの認証情報が使われているか確認してください: {list}。"
        Proxy
            "一部のリクエストだけが失敗する場合は、ヘッダーを変えるプロキシと、自分のコードによるパスとパラメータのエンコードを調べてください。"
        UnknownKey
            "送られたアクセスキーを AWS が認識できません。削除済み、無効、入力ミス、またはセッショントークンの欠落です。"
        Unvalidated
            "AWS が認証情報を検証できませんでした。キーの削除、無効化、入力ミス、シークレットの誤り、セッショントークンの欠落、時計のずれのどれでも同じ文になります。"
        SetTheClock
            "時計を正しい時刻と比べて (`date -u` で自分の時刻が表示されます) 合わせてください。5 分を超える差は許されません。スリープしていた仮想マシンやコンテナでは時計が遅れることがよくあります。"
        TemporaryKey
            "`ASIA` で始まるアクセスキー ID は一時的なもので、セッショントークン (`AWS_SESSION_TOKEN`) と一緒でなければ使えません。"
        CheckInConsole
            "IAM コンソール ([ユーザー]、自分の名前、[セキュリティ認証情報]) で、キーが存在し有効であることを確認してください。"
        OtherRegions
            "ほかのリージョンで動作する場合は、このリージョンがアカウントで有効になっていない可能性があります。あるパーティション (AWS 中国、GovCloud) のキーは別のパーティションでは使えません。"
        Missing
            "リクエストが認証情報なしで送られました。"
        GiveCredentials
            "プログラムに認証情報を設定してください: `aws configure`、{login}、または実行するマシンのロール。"
        UnknownPath
            "HTTPS のアドレスを直接呼び出す場合は、リクエストに署名し、パスとメソッドを確認してください。存在しないパスでも同じメッセージになります。"
        NothingWithoutCredentials
            "リクエストに認証情報がないだけなので、IAM で変更するものはありません。キーよりもマシンのロール (インスタンスプロファイル、タスクロール、関数のロール) を使ってください。"
        SeeLastUse
            "各キーが最後に使われた日時を確認してください: {list}、次に {last_used}。"
        Unnamed
            "AWS がリクエストの認証情報を受け付けませんでした。原因はポリシーではありません。"
        WhoseAreThey
            "どの認証情報が使われているか確認してください: {list}。次に、それが誰のものか調べてください: {whoami}。"
        SeeKeys
            "ユーザーのキーと、それが有効かどうかを確認してください: {list}。最大 2 つです。"
        SecondKey
            "2 つ目のキーを作成してください: {create}。シークレットが表示されるのは今回だけです。パスワードマネージャーに保存してください。"
        UseNewKey
            "古いキーを使っているすべての場所に新しいキーを設定し、試してください。"
        WaitForOldKey
            "古いキーが使われなくなるまで待ってください: {last_used}。"
        OldKeyInactive
            "古いキーを無効にしてください: {update}。何かが動かなくなったら `--status Active` で元に戻せます。"
        DeleteOldKey
            "その後、削除してください: {delete}。"
    }

    Apis {
        PolicyDoesNotAdmit
            "API 自身のリソースポリシーがこの呼び出し元を認めていません。ポリシーがユーザーやロールを指定し、メソッドが署名なしのリクエストを受け付ける場合も、この文で応答します。"
        AllowedNetwork
            "API が特定のネットワーク専用であれば、そのどれか (登録されたアドレスまたは VPC エンドポイント) から呼び出してください。"
        SignForIam
            "メソッドの認可が `AWS_IAM` の場合は、署名バージョン 4 でリクエストに署名してください。AWS SDK は自動で行い、`curl` には `--aws-sigv4` が必要です。"
        AskOwner
            "それ以外の場合は、API の所有者にメッセージを送ってください。ポリシーを変更できるのは所有者だけです。"
        ReadPolicy
            "API のポリシーを確認してください: {get}。"
        ListOfNetworks
            "アドレス (`aws:SourceIp`) や VPC エンドポイント (`aws:SourceVpce`) を列挙している場合は、呼び出し元のものがあるか確認してください。ネットワークを認めるために AWS が示しているのは、`\"Principal\": \"*\"` とそのような `Condition` の組み合わせです。条件なしでは決して使わないでください。"
        NamesNeedIam
            "AWS プリンシパルを指定している場合は、すべてのメソッドで認可に `AWS_IAM` を使う必要があります。`NONE` ではどの呼び出し元も匿名となり、どの名前にも一致しません。"
        DeployAgain
            "ポリシーやメソッドを変更するたびに API をデプロイし直してください: {deploy}。それまでは古いものが応答します。"
        AuthorizerDenied
            "API の Lambda オーソライザーがこのリクエストに Deny で応答しました。IAM や AWS Organizations のポリシーは関係ありません。"
        AuthorizerDidNotAllow
            "API の Lambda オーソライザーが返したポリシーは、このメソッドとパスを許可していません。IAM や AWS Organizations のポリシーは関係ありません。"
        CheckToken
            "送ったトークンを確認してください。存在し、有効で、この API とステージ用のものである必要があります。"
        TellDeveloper
            "問題がなければ、API の開発者に問い合わせてください。時刻、メソッドとパス、応答のリクエスト ID (`x-amzn-requestid`) を伝えてください。"
        TestAuthorizer
            "そのようなトークンにオーソライザーが何を返すか、CloudWatch Logs のログか {test} で確認してください。"
        CachedPolicy
            "キャッシュが有効だと、トークンの最初のパスに返されたポリシーがすべてのパスに使われます。トークンが呼び出せるものをすべて指定するポリシー (`…/STAGE/*/*`) を返すか、キャッシュの有効期間を 0 にしてください: {update}。"
        NoSuchPath
            "API にそのようなパス、ステージ、メソッドがないか、メソッドが署名付きリクエストだけを受け付けます。API Gateway はどちらにもこの文で応答し、Allow を追加しても解決しません。"
        CheckAddress
            "アドレスを 1 文字ずつ確認してください: `https://API_ID.execute-api.REGION.amazonaws.com/STAGE/PATH`。ステージ (カスタムドメインでは省略) とメソッド (`GET`、`POST`) も確認してください。"
        NoSuchOperation
            "リクエストのアドレスとメソッドに該当する操作が、リクエストの届いたサービスにありません。そのため認可の対象がありませんでした。Allow を追加しても解決しません。"
        CheckOperation
            "AWS のサービスを直接呼び出す場合は、ホスト、パス、メソッド、バージョンをサービスの API リファレンスで確認してください。SDK や AWS CLI なら正しく設定されます。"
        IntegrationMethod
            "API Gateway の API がこう応答する場合は、メソッドの統合を確認してください。API のメソッドが何であっても、Lambda 関数は `POST` で呼び出します: {see}。"
        SeePaths
            "どのパスとメソッドがあるか確認してください: {list}。"
        DeployToStage
            "API をステージにデプロイしてください: {deploy}。最後のデプロイ以降に追加したものはまだ反映されていません。"
    }

    FunctionUrl {
        Refused
            "Lambda 関数の URL がリクエストを拒否しました。呼び出しを許可された人の署名がないか、関数自身のポリシーが全員には許可していません。"
        SignIt
            "URL の `AuthType` が `AWS_IAM` の場合は、サービス `lambda` 用に署名バージョン 4 でリクエストに署名してください。AWS SDK と `curl --aws-sigv4` なら署名されます。"
        AskOwner
            "公開 (`AuthType` が `NONE`) のはずの場合や、すでに署名している場合は、関数の所有者にメッセージを送ってください。"
        SeeConfig
            "URL の `AuthType` と関数自身のポリシーを確認してください: {config}、{policy}。"
        ForIam
            "`AWS_IAM` の場合は、関数に対する `lambda:InvokeFunctionUrl` と `lambda:InvokeFunction` を呼び出し元に許可してください。アカウントをまたぐ場合は、呼び出し元のポリシーと関数のポリシーの両方で許可します。2025 年 10 月以降に作成された URL には両方が必要です。"
        ForEverybody
            "`NONE` の場合で、誰でも呼び出してよいときに限り、関数のポリシーに 2 つの許可が必要です: {url} と {invoke}。"
        ThroughUrlOnly
            "`--invoked-via-function-url` がないと、2 つ目の許可によって誰でも関数を直接呼び出せてしまいます。"
    }

    GraphQl {
        Refused
            "GraphQL API 自身の認可がこのフィールドを拒否しました。IAM ポリシーが決めるのは、API が認可モード `AWS_IAM` を使う場合だけです。"
        WhichMode
            "どのモード (API キー、ユーザープールのトークン、OpenID Connect、Lambda 関数、IAM) で呼び出したか、フィールドがそのモードを受け付けるか確認してください。"
        SignIn
            "トークンの場合は、有効であることと、そのグループがフィールドが求めるものと一致することを確認してください。モードが違う場合は、正しいヘッダーを送ってください。"
        ReadSchema
            "スキーマでフィールドのディレクティブ (`@aws_auth`、`@aws_cognito_user_pools`、`@aws_iam`、`@aws_api_key`、Amplify では `@auth`) を、返される型のものも含めて確認してください: {get}。ディレクティブのない型やフィールドは API のデフォルトモードだけを受け付けます。"
        ReadResolver
            "リゾルバーを確認してください。コードの `util.unauthorized()` でもこの文になります。"
        OnlyWithIam
            "`AWS_IAM` の場合に限り、呼び出し元にはフィールドに対する `appsync:GraphQL` を許可するポリシーが必要です: `…:apis/API_ID/types/TYPE/fields/FIELD`。"
    }

    Billing {
        OldAction
            "アクション{what}は、AWS が 2023 年に置き換えた以前の請求権限のものです。Allow しても効果はなく、現在のアクションを許可する必要があります。"
        WhichPage
            "どのページが必要か伝えてください。請求書、支払い方法、アカウント設定にはそれぞれ別のアクションがあります。"
        Activate
            "ルートユーザーが請求への IAM アクセスを有効にするまで、どのポリシーでもアクセスできません: [アカウント]、[IAM ユーザーおよびロールによる請求情報へのアクセス]、[編集]、[アクティブ化]。"
        AttachTodays
            "ここに示すとおり、現在のアクションをアタッチし、不要なものは除いてください。"
        Todays
            "{what}に当たる現在のアクション"
        NoResource
            "これらのアクションのほとんどはリソースを取らないため、指定できるのは `*` だけです。"
        Closed
            "ルートユーザーが有効にするまで、このアカウントの IAM ユーザーとロールは誰も請求にアクセスできません。ポリシーでは有効にできません。"
        AskRootUser
            "アカウントのルートユーザーを持つ人に、請求への IAM アクセスを有効にするよう依頼してください。1 分ほどで済みます。"
        StillNeedsAllow
            "その後も、ユーザーとロールには使う請求ページの Allow が必要です。"
    }

    Buckets {
        AllDisabled
            "Amazon S3 自身がこのバケットまたはオブジェクトへのアクセスを全員に対して止めています。ポリシーでは解除できません。"
        CheckTheName
            "バケットの名前を 1 文字ずつ確認してください。例にある名前やありふれた単語は、ほかの人のものか、アクセスできる人のいないものです。"
        AskSupportWhy
            "自分のバケットなら、リクエスト ID を添えて AWS Support に問い合わせてください。たいていアカウントの連絡先に理由を記したメールが届いています。"
        NoPolicyOpensIt
            "アカウントのメールと AWS Health Dashboard を確認してください。バケットのポリシーでも呼び出し元のポリシーでも変わりません。"
        BlockPublicAccess
            "バケットまたはそのアカウントでブロックパブリックアクセスがオンで、リクエストは何かをパブリックにするものでした。これを上書きできるポリシーはありません。"
        HasItToBePublic
            "公開する必要があるか考えてください。多くの場合は不要で、相手のアカウントを指定するポリシー、署名付き URL、CloudFront で足ります。"
        LeaveOutPublic
            "公開にするものを除いてください: `public-read` のような ACL、または範囲を絞る条件のない `\"Principal\": \"*\"`。"
        SeeSettings
            "設定を確認してください: {bucket}、アカウントの設定は {account}。"
        TurnOffOne
            "本当に公開する場合は、拒否している設定だけを、このバケットに限ってオフにしてください。アカウントや組織の設定がなお禁止していることもあります。"
        MaybePublic
            "ポリシーや ACL がバケットを公開にする場合は、誰のリクエストでもブロックパブリックアクセスが拒否し、Allow では解決しません。新しいバケットでは誰かがオフにしない限りオンです。公開にするもの (範囲を絞る条件のない `\"Principal\": \"*\"`、`public-read` のような ACL) を除いてください。"
        SeeBlockOf
            "ブロックパブリックアクセスがオンか確認してください: {bucket}。アカウントや組織で設定されていることもあります。"
        PublicIsPublic
            "公開したものは、公開している間、誰でも読み取れます。"
        NoCustomerKeys
            "バケットは、送られたキー (SSE-C) で暗号化されたオブジェクトを受け付けません。KMS キーか S3 のキーを使ってください。"
        LeaveOutCustomerKey
            "`--sse-customer-…` のオプションを除き、`--sse aws:kms` と書くか、何も書かないでください。"
        AllowCustomerKeys
            "SSE-C が本当に必要な場合は、バケットの所有者がデフォルト暗号化の設定で許可できます。"
        NoAcls
            "バケットに ACL はなく、すべてのオブジェクトはバケットの所有者のものです。リクエストから ACL を除き、ポリシーを使ってください。"
        RemoveAcl
            "`--acl` (Terraform などでは `acl`) を除いて、もう一度試してください。"
        GrantInPolicy
            "アクセスはバケットポリシーで許可してください。ACL を再び有効にする (オブジェクト所有者) のが適切なことはまれです。"
        CheckTheKey
            "キーを 1 文字ずつ確認してください。バケットの `s3:ListBucket` がないと、存在しないオブジェクトに S3 は 403 を返します。"
        OtherOwner
            "別のアカウントが書き込んだオブジェクトは、今もそのアカウントのものかもしれません。バケットのオブジェクト所有者の設定を確認してください。"
        DecryptToRead
            "KMS キーで暗号化されたオブジェクトには、そのキーの `kms:Decrypt` も必要です。"
        GenerateToWrite
            "KMS キーで暗号化されたバケットへの書き込みには、そのキーの `kms:GenerateDataKey` も必要です。"
        AclsAreOff
            "ほとんどのバケットでは ACL が無効です。ACL を除くだけで足りることがよくあります。"
        Unnamed
            "Amazon S3 が理由を示さずにリクエストを拒否しました。オブジェクトが非公開の場合、存在しない場合、書き込みが許可されていない場合にこう応答します。"
        NoBody
            "Amazon S3 は 403 だけを返しました。応答に本文がない場合、たとえばオブジェクトやバケットがあるかを調べる HEAD リクエストには、このように応答します。`s3:GetObject` がないか、オブジェクト自体が存在しない可能性が最も高いです。"
        HeadNeeds
            "バケットの名前とキーを 1 文字ずつ確認してください。バケットの `s3:ListBucket` がないと、存在しないオブジェクトに S3 は 403 を返します。オブジェクトを調べるにはそのオブジェクトへの `s3:GetObject` が、バケットを調べるにはバケットへの `s3:ListBucket` が必要です。"
        GetSaysMore
            "同じ認証情報でオブジェクトを読み取ってみてください (`aws s3api get-object`)。GET への応答には本文があり、コードと、たいてい理由が書かれています。"
        KeyOrMissing
            "バケットの名前とキーを 1 文字ずつ確認してください。署名のない URL で開けるのは公開オブジェクトだけです。リクエストに署名するか、署名付き URL を依頼してください。"
        Writing
            "書き込みの場合: 呼び出し元には、オブジェクトに対する `s3:PutObject` と、リクエストが ACL を送るなら `s3:PutObjectAcl` が必要です。ほとんどのバケットは ACL を受け付けないため、除いてください。KMS キーで暗号化されたバケットでは、書き込みにそのキーの `kms:GenerateDataKey`、マルチパートでは `kms:Decrypt` も必要です。"
        Presigned
            "署名付き URL の権限は、署名したユーザーまたはロールの権限です。そのユーザーまたはロールに権限が必要で、署名に使ったセッションが終了していてはなりません。メソッドは署名時に指定されたものを使ってください。"
        Payer
            "読み取る側が料金を支払うバケットの場合は、`--request-payer requester` を付けてください。"
        AskBucketOwner
            "それ以外の場合は、バケットの所有者に問い合わせ、応答にあるリクエスト ID とホスト ID を伝えてください。"
        LookInOrder
            "次の順に確認してください: オブジェクトが存在するか、呼び出し元のポリシーとバケットのポリシー (オブジェクト `BUCKET/*` に対する Allow、一致する Deny)、VPC エンドポイントのポリシーと組織のポリシー。"
        ListToTell
            "バケットの `s3:ListBucket` があれば、存在しないものに S3 は 403 ではなく 404 を返します。"
        MeantToBePublic
            "公開するつもりの場合: ブロックパブリックアクセスはどのポリシーよりも優先されます: {bucket}。オンのままが安全です。CloudFront や署名付き URL でも実現できます。"
        EncryptedByKey
            "KMS キーで暗号化されたオブジェクトには、そのキーの `kms:Decrypt` も必要で、署名のないリクエストでは開けません。"
        RequesterPays
            "読み取る側が料金を支払うバケットです。`--request-payer requester` を付けてください。"
    }

    ArnPartName {
        Partition
            "パーティション"
        Service
            "サービス"
        Region
            "リージョン"
        Account
            "アカウント"
        Form
            "形式"
    }

    Button {
        Copied
            "コピーしました"
        SelectToCopy
            "テキストを選択してコピーしてください"
        Copy
            "コピー"
        CopyCommand
            "コマンドをコピー"
        CopyCondition
            "条件をコピー"
        CopyPolicy
            "ポリシーをコピー"
        CopyRequest
            "依頼文をコピー"
        CopyRequestFor
            "{name} 用の依頼文をコピー"
        CopyDifference
            "差分をコピー"
        CopyWho
            "要求者をコピー"
        CopyPolicyArn
            "ポリシーの ARN をコピー"
        CopyResourceArn
            "リソースの ARN をコピー"
        CopyResource
            "リソースをコピー"
        AskForAccess
            "アクセスを依頼"
        Explain
            "説明"
        ShowList
            "一覧を表示"
        Close
            "閉じる"
        CloseByKey
            "閉じる (Esc)"
        IKnowThisAccount
            "このアカウントを知っています。ポリシーを表示"
        ITriedThis
            "自分で試しました。ポリシーを表示"
        AllDenials
            "拒否 {number} 件すべて"
    }

    Card {
        Undeny
            "undeny: {what}"
        ByTheExtension
            "AWS ではなく拡張機能 undeny による説明です"
        ByUndeny
            "AWS ではなく undeny による説明です"
        Shortened
            "ここでは短縮しています。コピーすると {length} 文字すべてがコピーされます。"
        FillIn
            "使う前に記入: {names}"
        CutOff
            "メッセージはここで切れています。API の応答または CloudTrail で全文を探し、それをデコードしてください。"
        NeedsDecode
            "拒否されたアカウントで sts:DecodeAuthorizationMessage の Allow が必要です。"
        ReadHereOnly
            "このページだけで読み取ります。何も送信しません。"
        NotDecoded
            "これはデコードされたメッセージではありません。{{ で始まり、allowed と context を含むものです。"
        SaysWhichStatement
            "拒否したステートメントを undeny が示します。このページだけで読み取り、何も送信しません。"
        NotSeen
            "undeny はステートメントを見ていません。「管理者向け」にポリシーを貼り付けてください。"
        NotSeenByAdministrator
            "undeny はステートメントを見ていません。「拒否したステートメント」にポリシーを貼り付けてください。"
        SendTheRequest
            "依頼文をコピーして {account} の管理者に送ってください。"
        NotInIt
            "含まれないもの: {others}"
        NotInItAndMore
            "含まれないもの: {others} ほか {more} 件。"
        NotSaidWho
            "要求者の記載なし"
        ARequest
            "リクエスト"
        NotInThePolicy
            "、ポリシー外: {number}"
        Choice
            "{title}: {size}"
        NoteOfDoubt
            "注意: メッセージは他人が書き込める場所にあったか、別のアカウントを示しています。事実か確認してください。"
        CompanySays
            "{company}: 「{note}」"
        CheckBeforeYouPass
            "{what} ほかの人に渡す前に確認してください。"
    }

    Counted {
        OneAction
            "アクション 1 件"
        Actions
            "アクション {number} 件"
        OneResource
            "リソース 1 件"
        Resources
            "リソース {number} 件"
        OneDenial
            "拒否 1 件"
        Denials
            "拒否 {number} 件"
        OnResources
            "{actions}、{resources}"
        OnResourcesLike
            "{actions}、{resources}: {pattern}"
        DenialsOf
            "{denials}、{resources}に対する{actions}"
    }

    FactNote {
        MostLikelyNeeds
            "おそらく {actions} が必要"
        PrintedAs
            "{name} と表示"
        NoSuchAction
            "AWS のドキュメントにこのアクションはありません。最も近いのは {nearest} です"
        NotTold
            "メッセージに {names} の記載がありません"
        CouldBe
            "{names} の可能性もあります"
        Plain
            "線なし"
        Dotted
            "点線"
        Dashed
            "破線"
        AwsWroteIt
            ": AWS が書いたもの"
        FromReference
            ": AWS の認可リファレンスによるもの"
        Inferred
            ": 推定、{parts}"
        PartFrom
            "{part}は{source}から"
        ExplicitDenyIn
            "{policy}の明示的な拒否"
        ExplicitDeny
            "明示的な拒否。どのポリシーかは書かれていません"
        NoPolicyAllows
            "許可する{policy:a}がありません"
        NoPolicyNamed
            "許可するポリシーがありません。どの種類が足りないかは書かれていません"
        WhichNotSaid
            "どのポリシーかは書かれていません"
    }

    Heading {
        Why
            "理由"
        Facts
            "事実"
        FurtherSteps
            "その他の手順"
        ForWhoAsked
            "要求者向け"
        WhichStatement
            "拒否したステートメント"
        ForAdministrator
            "管理者向け"
        ForResourceOwner
            "リソースの所有者向け"
        ForRoleOwner
            "ロールの所有者向け"
        ForSessionMaker
            "セッションの作成者向け"
        ForEndpointOwner
            "エンドポイントの所有者向け"
        WiderChoices
            "より広い選択肢"
        BeforeYouChangeIt
            "変更する前に"
        BeforeYouGrant
            "許可する前に"
        GoodToKnow
            "知っておくこと"
        Links
            "リンク"
        WhatYouDo
            "行うこと"
        DeniedOnThisPage
            "このページでの拒否"
        Policy
            "ポリシー"
        Condition
            "条件"
        Difference
            "差分"
        Format
            "形式"
        DecodeIt
            "デコードする"
        PasteWhatItPrints
            "表示されたものを貼り付ける"
        PasteThePolicy
            "ここにポリシーを貼り付ける"
        SmallestEdit
            "最小の変更"
        IntoTheDeny
            "既存の Deny に追加"
        OneStatementMore
            "ステートメントを 1 つ追加"
        InStatement
            "ステートメント {number}"
        StatementInLine
            "ステートメント {name}、{line} 行目:"
    }

    InPolicies {
        Heading
            "ポリシーの確認結果"
        SmallestEdit
            "このリクエストを通す最小の変更"
        Error
            "エラー"
        Warning
            "警告"
        Denies
            "{statement}が拒否"
        Allows
            "{statement}が許可"
        MayDeny
            "{statement}が拒否する可能性 ({on} による)"
        MayAllow
            "{statement}が許可する可能性 ({on} による)"
    }

    Joins {
        And
            "と"
        Then
            "次に"
        Sentences
            "{first}{second}"
    }

    Label {
        OnResource
            "対象リソース"
        WhoCanFixIt
            "対処できる人"
        MadeBy
            "呼び出し元サービス"
        Context
            "コンテキスト"
        Actions
            "アクション"
    }

    LookTwice {
        SomebodyElse
            "別人の名前がわざと書かれているかもしれません。"
        WouldLetThemIn
            "これをもとに作ったポリシーは、その人にアクセスを許してしまいます。先に進む前に、ここへ案内した人に確かめてください。"
        NoSuchService
            "AWS のドキュメントにこのサービスプリンシパルはありません。"
        DoNotGrant
            "これをもとに作ったポリシーは、いつかその名前を手に入れた者にアクセスを許してしまいます。許可しないでください。"
        NoSuchMessage
            "AWS はこのようなメッセージを書きません。"
        DoNothing
            "ポリシーを引き出すために誰かが作った文かもしれません。言われるままに何もしないでください。"
        CannotTell
            "誰がこれを書いたか、undeny には分かりません。"
        DidYouTry
            "このページで {action} を試しましたか? そうでなければ、何もせず、誰にも依頼しないでください。"
        DidYouTryThis
            "このページでこの操作を試しましたか? そうでなければ、何もせず、誰にも依頼しないでください。"
        ItNames
            "書かれている名前"
        ItSays
            "書かれている内容"
        YouAre
            "あなた"
        Somebody
            "誰か"
        MayNotUse
            " は次を使えません: "
        SignedInTo
            "サインイン中のアカウント "
        AnotherAccount
            "別のアカウント"
    }

    Meaning {
        NameAlone
            "AWS は名前だけを表示しました。完全な ARN は「事実」にあります。"
        AskedFor
            "要求の対象です。"
        ActionChecked
            "AWS が検証したアクションです。"
        ExplicitDeny
            "明示的な拒否 (Deny) はどの Allow よりも優先されるため、Allow では解決しません。"
        AllowMissing
            "拒否しているものはありません。足りないのは Allow で、ステートメントが 1 つあれば済みます。"
        ResourceHasToAllow
            "リソース自身のポリシーで許可する必要があります。呼び出し元が別のアカウントの場合は、呼び出し元側とリソース側の両方で許可が必要です。"
        SetsTheLimit
            "{policy}は権限を与えるものではなく、上限を定めるものです。そこでもアクションが許可されている必要があります。"
    }

    MendedBy {
        Administrator
            "アカウントの管理者"
        IdentityCenter
            "IAM Identity Center の管理者"
        ResourceOwner
            "リソースの所有者"
        Organization
            "組織の管理者 (管理アカウント)"
        RoleOwner
            "ロールの所有者"
        SessionMaker
            "セッションの作成者"
        EndpointOwner
            "VPC エンドポイントの所有者"
        You
            "あなた"
        Aws
            "AWS"
    }

    PolicyFor {
        UserNamed
            "ユーザー {name} 用のポリシー"
        User
            "ユーザー用のポリシー"
        GroupNamed
            "グループ {name} 用のポリシー"
        Group
            "グループ用のポリシー"
        RoleNamed
            "ロール {name} 用のポリシー"
        Role
            "ロール用のポリシー"
        PermissionSetNamed
            "アクセス許可セット {name} 用のポリシー"
        PermissionSet
            "アクセス許可セット用のポリシー"
        IdentityNamed
            "ユーザーまたはロール {name} 用のポリシー"
        Identity
            "ユーザーまたはロール用のポリシー"
        ResourceNamed
            "{name} のポリシーに追加"
        Resource
            "リソースのポリシーに追加"
        RoleTrustNamed
            "{name} の信頼ポリシーに追加"
        RoleTrust
            "リソースの信頼ポリシーに追加"
        BoundaryNamed
            "{name} のアクセス許可の境界に追加"
        Boundary
            "アクセス許可の境界に追加"
        ServiceControlNamed
            "サービスコントロールポリシー {name} に追加"
        ServiceControl
            "サービスコントロールポリシーに追加"
        ResourceControlNamed
            "リソースコントロールポリシー {name} に追加"
        ResourceControl
            "リソースコントロールポリシーに追加"
        SessionNamed
            "セッションポリシー {name} に追加"
        Session
            "セッションポリシーに追加"
        EndpointNamed
            "VPC エンドポイント {name} のポリシーに追加"
        Endpoint
            "VPC エンドポイントのポリシーに追加"
        OneUserNamed
            "ユーザー {name} 用にまとめた 1 つのポリシー"
        OneUser
            "ユーザー用にまとめた 1 つのポリシー"
        OneRoleNamed
            "ロール {name} 用にまとめた 1 つのポリシー"
        OneRole
            "ロール用にまとめた 1 つのポリシー"
        OnePermissionSetNamed
            "アクセス許可セット {name} 用にまとめた 1 つのポリシー"
        OnePermissionSet
            "アクセス許可セット用にまとめた 1 つのポリシー"
        OneIdentityNamed
            "ユーザーまたはロール {name} 用にまとめた 1 つのポリシー"
        OneIdentity
            "ユーザーまたはロール用にまとめた 1 つのポリシー"
    }

    PrincipalSort {
        User
            "IAM ユーザー"
        Role
            "IAM ロール"
        IdentityCenterUser
            "IAM Identity Center ユーザー"
        RoleSession
            "ロールセッション"
        Root
            "ルートユーザー"
        FederatedUser
            "フェデレーションユーザー"
        OidcProvider
            "OIDC ID プロバイダー"
        SamlProvider
            "SAML ID プロバイダー"
        Service
            "AWS サービス"
        Account
            "AWS アカウント"
        Anonymous
            "認証情報なし"
    }

    SendTo {
        WhoeverManages
            "{account} を管理している人に送る"
        AdministratorOf
            "{account} の管理者に送る"
        ResourceOwner
            "リソースの所有者に送る"
        Administrator
            "アカウントの管理者に送る"
    }

    SourceName {
        Message
            "メッセージ"
        Caller
            "呼び出し元の ARN"
        PageAddress
            "ページのアドレス"
        Reference
            "AWS の認可リファレンス"
    }

    WhoIs {
        In
            "アカウント {account} の{sort}"
        WhoAsked
            "要求者です。"
        WhoAskedIs
            "要求者: {sort}。"
    }

    Circumstances {
        MostLikelyMfa
            "この Deny はおそらく MFA を求めています。コンソールでサインアウトし、MFA デバイスを使ってサインインし直してください。デバイスがまだなければ、先に [セキュリティ認証情報] で設定してください。"
        SessionWithMfa
            "AWS CLI では、MFA を使ったセッションを取得し、表示された認証情報を使ってください: {get}。"
        KeepForMfa
            "MFA を求める Deny なら残してください。例外を作ると保護が失われます。"
        CameFromAddress
            "リクエストはアドレス {address} から送られました。Deny が特定のネットワークだけを認めている場合は、会社のネットワークか VPN を使ってください。"
        CameThrough
            "リクエストは {id} ({key}) を経由しました。Deny が別の経路を認めている場合は、それを使ってください。"
    }

    Deny {
        NoAllowHelps
            "Allow を追加しても解決しません。一致する Deny が常に優先されます。リクエストが Deny の求める条件を満たすか、Deny がこのリクエストを対象から外すかのどちらかが必要です。"
        ReadTheConditions
            "`\"Effect\": \"Deny\"` のステートメントのうち、`Action` または `NotAction` でこのアクションを対象とするものを探し、まず `Condition` を読んでください。求められているもの (MFA、リージョン、暗号化、タグ、ネットワーク) はたいていリクエスト側で満たすことができ、その場合ポリシーの変更は不要です。"
        AddThePiece
            "例外が適切な場合は、ここに示す断片をそのステートメントの `Condition` に追加し、ほかは変えないでください。`Condition` の各部分はすべて成り立つ必要があるため、断片を加えても Deny の範囲は狭まるだけです。`NotAction` や `\"Action\": \"*\"` と一緒でも機能します。"
        JoinTheList
            "{key} の {operator} がすでにある場合は、断片を加える代わりに、値をそのリストに追加してください。"
        RoleNotSession
            "値は、メッセージに表示されるセッションの ARN ではなく、パスを含むロールの ARN (`arn:aws:iam::ACCOUNT:role/NAME`) です。ユーザーの場合は、そのユーザー自身の ARN です。"
        PrincipalNamesCaller
            "ステートメントの `Principal` が{who}を指定している場合は、代わりにその名前を外してください。ほかに誰も指定していなければ、ステートメントを削除してください。"
        NarrowForAnonymous
            "そのステートメント自身の `Condition` を、たとえば呼び出し元のネットワークで絞ってください。匿名の呼び出し元は例外として指定できません。"
        LeaveOperationOut
            "この操作と、サインインに使うほかの操作を、ステートメントから外してください (`Action` から除くか、`NotAction` に入れます)。リクエストには呼び出し元を示す条件キーがありません。"
        UnsignedByClaim
            "この呼び出しは AWS 認証情報なしで行われるため、除外に使えるプリンシパルの条件キーがありません。ステートメントの `Resource` からロールを外すか、GitHub Actions の `token.actions.githubusercontent.com:sub` のようなトークンのクレームで除外してください。"
        UnsignedSaml
            "この呼び出しは AWS 認証情報なしで行われるため、除外に使えるプリンシパルの条件キーがありません。ステートメントの `Resource` からロールを外すか、アサーションの内容 (`saml:sub`、`saml:aud`、`saml:iss`) で除外してください。"
        WrittenByAws
            "このポリシーは AWS が書いたもので、ほかの誰も編集できません。Deny が不要な場合は、ポリシーをデタッチし、Deny の範囲を狭めた独自のコピーをアタッチしてください。"
        NarrowForOneIdentity
            "ポリシーが{who}だけにアタッチされている場合は、ステートメント (`Action`、`Resource`、`Condition`) の範囲を狭めるか、ステートメントを削除してください。{who}を例外にすると、ステートメント全体が無効になります。"
        SharedByOthers
            "ほかにもアタッチされている場合は、ステートメントの `Condition` に {piece} を追加してください。このアイデンティティだけが外れ、Deny の範囲は狭まるだけです。"
        AttachedTo
            "ポリシーがほかに誰にアタッチされているか確認してください: {list}。"
        OrDetach
            "{who}をもう制限しなくてよい場合は、ポリシーを外してください: {detach}。グループから来ている場合は、グループからデタッチします。"
        SaveFirst
            "変更する前に {print} の出力を保存してください。その後、変更したポリシーを書き戻します: {write}。ポリシー全体が置き換わります。"
        NewVersion
            "変更したポリシーを新しいバージョンとして書き込んでください: {write}。古いバージョンは残り、再びデフォルトにできます。"
        ReplacesTheWhole
            "変更する前に今のポリシーを保存してください。書き戻すと全体が置き換わります。"
        StillNeedsAnAllow
            "Deny を外しても、それだけでは何も許可されません。このリクエストの Allow もあることを確認してください。"
        ThereForAReason
            "Deny には理由があります。例外を作る前に、書いた人に確認してください。"
        NotSeen
            "メッセージには拒否したステートメントが示されておらず、undeny もそのステートメントを見ていません。変更する前に読んでください。"
        KeepServicesExempt
            "`Condition` の `aws:PrincipalIsAWSService` はそのまま残してください。削除すると、あなたの代わりに動作する AWS サービスまで Deny で止まります。"
        TitleExceptionFor
            "Deny の Condition に追加: {who}の例外"
        TitleIfServiceControl
            "サービスコントロールポリシーに Deny がある場合、その Condition に追加: {who}の例外"
    }

    Find {
        Organizations
            "AWS が示すポリシー {arn} を開いてください: {describe}。"
        Managed
            "AWS が示すポリシー {arn} を IAM コンソールで開いてください。または、{versions} でデフォルトのバージョンが分かり、{print} で内容が表示されます。"
        Named
            "AWS が示すポリシーを開いてください: {arn}。"
        ServiceControlPolicies
            "管理アカウントで、アカウントのポリシーを一覧表示してください: {list}。その後、上位の各レベルでも同様に行います: {parents}。"
        InCloudTrail
            "CloudTrail でイベントを調べてください。`errorMessage` には多くの場合ポリシーの種類が、2026 年以降はポリシーの ARN も書かれています。"
    }

    Doubts {
        GivesAccess
            "これはアカウント {caller} にアカウント {account} へのアクセスを与えます。{caller} が自分の知っているアカウントであること、メッセージの出どころが想定どおりであることを確かめてください。"
        OfAnotherAccount
            "呼び出し元はアカウント {caller}、リソースはアカウント {account} のものです。{caller} が自分の知っているアカウントであることを確かめてください。"
        NotSignedIn
            "呼び出し元はアカウント {caller} のもので、サインイン中のアカウントは {account} です。このメッセージがここにある理由が分かるまで、何も許可しないでください。"
        UnknownService
            "AWS のドキュメントにサービス {service} はありません。それが何か分かるまで、何も許可しないでください。"
        NotWrittenByAws
            "AWS はこのようなメッセージを書きません。AWS は拒否した 1 つのアクションを示し、アクションのパターンや複数のサービスのアクションをまとめて示すことはありません。ここからポリシーは作れません。"
        AskAgain
            "拒否された操作をもう一度行い、AWS 自身が表示するメッセージを使ってください。"
        GrantNothing
            "この文が求めるものは何も許可しないでください。AWS 自身が表示するメッセージを求めてください。"
    }

    Elsewhere {
        ClusterForbids
            "{principal} は IAM では許可されましたが、Kubernetes クラスターが拒否しました。決めるのは IAM ではなく、クラスターのアクセスエントリと RBAC です。"
        ClusterForbidsYou
            "IAM では許可されましたが、Kubernetes クラスターが拒否しました。決めるのは IAM ではなく、クラスターのアクセスエントリと RBAC です。"
        AskClusterAdministrator
            "クラスターを管理している人に、この行を添えて依頼してください。何がどの名前空間で要求されたかが書かれています。"
        SeeEntry
            "アクセスエントリがあるか、それに何が許可されているか確認してください: {list}。"
        AssociatePolicy
            "アクセスポリシー (ここでは読み取り用) を関連付けてください: {associate}。エントリがまだなければ先に作成します: {create}。"
        OrRoleBinding
            "または、その名前空間で Kubernetes のロールをバインドしてください。エントリのユーザー名かグループへの `RoleBinding` です。"
        OldConfigMap
            "ConfigMap `aws-auth` を使うクラスターでは、ユーザーの名前とグループがそこにあります。"
        NotLoggedIn
            "Docker がこの Amazon ECR レジストリにログインしていないか、ログインの期限が切れているか、リポジトリが呼び出し元を許可していません。存在しないリポジトリも同じ文で拒否されます。"
        LogInTo
            "プルまたはプッシュに使う認証情報でログインしてください: `aws ecr get-login-password --region {region}` の出力を `docker login --username AWS --password-stdin {host}` にパイプします。ログインは 12 時間有効です。"
        LogIn
            "プルまたはプッシュに使う認証情報でログインしてください: `aws ecr get-login-password --region REGION` の出力を `docker login --username AWS --password-stdin ACCOUNT_ID.dkr.ecr.REGION.amazonaws.com` にパイプします。ログインは 12 時間有効です。"
        LogOutOfPublic
            "パブリックイメージにログインは不要で、期限切れのログインがあると拒否されます: `docker logout public.ecr.aws`。"
        CheckImageAddress
            "イメージのアドレスにあるアカウント、リージョン、リポジトリの名前を 1 文字ずつ確認してください。"
        PullActions
            "プルするには、呼び出し元に `*` に対する `ecr:GetAuthorizationToken` と、リポジトリに対する `ecr:BatchGetImage`、`ecr:GetDownloadUrlForLayer`、`ecr:BatchCheckLayerAvailability` が必要です。別のアカウントのリポジトリでは、リポジトリ自身のポリシーも許可する必要があります。"
        DeviceRefused
            "AWS IoT Core がデバイスを拒否しました。証明書または Cognito アイデンティティにアタッチされた AWS IoT ポリシーがこの操作を許可していません。IAM ポリシーではありません。"
        DeviceRefusedThis
            "AWS IoT Core がデバイスを拒否しました。証明書または Cognito アイデンティティにアタッチされた AWS IoT ポリシーが、{resource} に対する{what}を許可していません。IAM ポリシーではありません。"
        CompareTopic
            "ログの行のトピックとクライアント ID を、デバイスが使うべきものと比べてください。"
        AskFleet
            "正しい場合は、デバイスのポリシーを管理している人に問い合わせてください。"
        SeePolicies
            "証明書のポリシーを確認してください: {list}。"
        AddToIotPolicy
            "そのどれかにステートメントを追加してください。{get} で読み、{create} で新しいバージョンを保存します。"
        IotStatement
            "ステートメントは {statement} です。"
        IotNames
            "パブリッシュと受信には `topic/…`、サブスクライブには `topicfilter/…`、接続には `client/…` を使い、それぞれ別のアクションが必要です。`${{iot:Connection.Thing.ThingName}}` はデバイス自身の名前を表します。"
        IamToo
            "Amazon Cognito でサインインするデバイスには、アイデンティティの AWS IoT ポリシーとロールの IAM ポリシーの両方が必要です。"
        DatabaseRefused
            "データベースが IAM のトークンによる {user} のサインインを拒否しました。呼び出し元がこのユーザーとして接続できないか、トークンや接続が正しくありません。"
        DatabaseRefusedUser
            "データベースが IAM のトークンによるユーザーのサインインを拒否しました。呼び出し元がこのユーザーとして接続できないか、トークンや接続が正しくありません。"
        FreshToken
            "接続に使うホスト、ポート、リージョン、ユーザーとまったく同じもので、15 分間有効な新しいトークンを作成してください: {generate}。TLS で、ホストの別名を使わずに接続してください。"
        CheckCaller
            "誰がトークンに署名しているか確認してください: {whoami}。終了したセッションのトークンは拒否されます。"
        FindResourceId
            "ポリシーに必要な ID を調べてください: {instances}、Aurora では {clusters}。データベースの名前ではありません。"
        GrantInDatabase
            "データベースに IAM 認証用のユーザーを作成する必要があります: PostgreSQL は `GRANT rds_iam TO USER_NAME`、MySQL と MariaDB は `IDENTIFIED WITH AWSAuthenticationPlugin AS 'RDS'`。インスタンスで IAM 認証がオンになっている必要があります。"
        ToConnect
            "このデータベースユーザーとして接続するため"
        BootstrapByAdministrator
            "これは `cdk bootstrap` がアカウントとリージョンごとに一度だけ作るものの一部です。管理者に実行してもらってください。その後のデプロイでは、そのロールを引き受けるだけで済みます。"
        BootstrapNeedsMore
            "`cdk bootstrap` は、すべてのデプロイの権限を持つものを含むロール、バケット、リポジトリ、パラメータを作成します。実行できる人はどんな権限でも与えられるため、少しずつ許可しないでください。"
        BootstrapTrust
            "ロールはアカウント {account} で `cdk bootstrap` が作成したもので、ブートストラップ時に指定したアカウントだけを信頼します。"
        AskToBootstrap
            "アカウント {account} の管理者に、自分のアカウントを信頼に加えてもう一度ブートストラップするよう依頼してください。"
        BootstrapAgain
            "実行するコマンド: `cdk bootstrap aws://{account}/{region} --trust {trusted} --cloudformation-execution-policies POLICY_ARN`。"
        NameTheOthers
            "`--trust` は信頼するアカウントのリストを置き換えます。すでに信頼しているものも指定してください (`cdk bootstrap --show-template` とスタック `CDKToolkit` で分かります)。手で編集した信頼ポリシーは次のブートストラップで上書きされます。"
        CallerToo
            "ここに示すポリシーのとおり、呼び出し元にも Allow が必要です。"
        BootstrapSameAccount
            "ロールは自分のアカウントで `cdk bootstrap` が作成したもので、アカウントを信頼しています。呼び出し元に、それを引き受ける Allow がありません。"
        AllBootstrapRoles
            "デプロイではこれらのロールのいくつか (デプロイ、ファイルとイメージの発行、検索) を引き受けます。ポリシーはそれらだけを指定します。"
        ToDeploy
            "AWS CDK でのデプロイ用: ブートストラップのロール"
    }

    Encoded {
        ReasonIsEncoded
            "拒否の理由は、エンコードされたメッセージに入っています。どのアクションが何によって拒否されたか知るには、デコードしてください。"
        InTheAccount
            "拒否されたアカウントでメッセージをデコードしてください。そこでしか読めません。"
        AllowToDecode
            "呼び出し元がこのようなメッセージをデコードできるようにするには、ここに示すポリシーをアタッチしてください。ポリシーの詳細が分かるだけで、ほかは何も許可しません。"
        IfInvalid
            "AWS が `InvalidAuthorizationMessageException` を返す場合は、メッセージが途中で切れているか、改行を含んでいるか、古すぎます。ツールのログか CloudTrail (`errorMessage`) から全文を取得するか、もう一度エラーを発生させてください。"
        OnlyToDecode
            "このようなメッセージのデコードだけ"
        TakesNoResource
            "`sts:DecodeAuthorizationMessage` はリソースを取らないため、指定できるのは `*` だけです。"
        MatchedStatement
            "デコードされたメッセージは一致したものを示しています: ステートメント {statement}。"
        MatchedPolicy
            "デコードされたメッセージは一致したものを示しています: ポリシー {policy}。"
        Matched
            "デコードされたメッセージは一致したものを示しています: ポリシー {policy} のステートメント {statement}。"
        CutOff
            "エンコードされたメッセージが途中で切れていて、デコードできません。ツールのログか CloudTrail (`errorMessage`) から全文を取得してください。"
        Decode
            "デコードしてください: {decode}。"
        PasteDecoded
            "デコードした JSON をここに貼り付けると、すべて説明されます。プリンシパルとリソースの名前が含まれるため、共有には注意してください。"
    }

    Circumstance {
        WithMfa
            "呼び出し元が MFA でサインインした"
        WithoutMfa
            "呼び出し元が MFA なしでサインインした"
        ByService
            "呼び出し元が AWS サービスである"
        NotByService
            "呼び出し元が AWS サービスでない"
        OverHttps
            "リクエストが HTTPS で送られた"
        WithoutHttps
            "リクエストが HTTPS を使わずに送られた"
        ViaService
            "AWS サービスが呼び出し元に代わって呼び出した"
        Directly
            "呼び出し元が直接呼び出した"
        GrantForResource
            "AWS サービスがグラントを作成する"
        GrantForNobody
            "グラントが AWS サービス用でない"
    }

    ConditionKey {
        CalledVia
            "呼び出し元に代わって呼び出したサービス"
        CurrentTime
            "時刻"
        EpochTime
            "1970 年からの秒数で表した時刻"
        MultiFactorAuthAge
            "呼び出し元の MFA からの秒数"
        PrincipalAccount
            "呼び出し元のアカウント"
        PrincipalArn
            "呼び出し元"
        PrincipalOrgId
            "呼び出し元の組織"
        PrincipalOrgPaths
            "組織内での呼び出し元の位置"
        PrincipalServiceName
            "呼び出し元のサービス"
        PrincipalServiceNamesList
            "呼び出し元のサービスの名前"
        PrincipalType
            "呼び出し元の種類"
        Referer
            "参照元のページ"
        RequestedRegion
            "リージョン"
        ResourceAccount
            "リソースのアカウント"
        ResourceOrgId
            "リソースの組織"
        ResourceOrgPaths
            "組織内でのリソースのアカウントの位置"
        SourceAccount
            "呼び出し元のサービスが代理しているアカウント"
        SourceArn
            "呼び出し元のサービスが代理しているリソース"
        SourceIdentity
            "呼び出し元のソースアイデンティティ"
        SourceIp
            "呼び出し元の IP アドレス"
        SourceOrgId
            "呼び出し元のサービスが代理している組織"
        SourceVpc
            "呼び出し元の VPC"
        SourceVpce
            "VPC エンドポイント"
        TagKeys
            "リクエストのタグキー"
        TokenIssueTime
            "呼び出し元のセッションの開始時刻"
        UserAgent
            "呼び出し元のプログラム"
        Username
            "呼び出し元のユーザー名"
        VpcSourceIp
            "VPC 内での呼び出し元の IP アドレス"
    }

    EditNote {
        OnlyIfItDenied
            "このステートメントがリクエストを拒否した場合にだけ有効ですが、そうとは限りません。"
        EveryLevel
            "Allow は、ルートからアカウントまで、組織のすべてのレベルに必要です。"
        NothingElse
            "このリソースに対するこのアクションだけを許可します。"
        LetsPast
            "{statement}は {who} に対して何も拒否しなくなります: {resources}に対する{actions}。ほかの人については変わりません。"
    }

    Evaluation {
        Denied
            "{statement}がリクエストを拒否しています。"
        DeniedIn
            "{policy} の{statement}がリクエストを拒否しています。"
        DeniedBy
            "{count} 個のステートメントがリクエストを拒否しています。そのすべてで、リクエストを通すようにする必要があります。"
        OneMayDeny
            "1 つのステートメントがリクエストを拒否した可能性があります。{on}によります。"
        MayDeny
            "{count} 個のステートメントがリクエストを拒否した可能性があります。{on}によります。"
        NoneDenies
            "ここにリクエストを拒否するステートメントはありません。拒否しているのは別のポリシーです。"
        NoneAllows
            "ここにリクエストを許可するステートメントはありません。"
        Allows
            "{statement}はリクエストを許可しています。拒否したものはここにはありません。"
        OneMayAllow
            "1 つのステートメントがリクエストを許可する可能性があります。{on}によります。"
        MayAllow
            "{count} 個のステートメントがリクエストを許可する可能性があります。{on}によります。"
        NoPolicy
            "このテキストにポリシードキュメントはありません。"
        OneFault
            "ポリシーに AWS が受け付けない誤りが 1 つあります。先に直してください。"
        Faulty
            "ポリシーに AWS が受け付けない誤りが {count} 個あります。先に直してください。"
    }

    PolicyFault {
        JsonSyntaxError
            "{line} 行 {column} 列の JSON 構文エラーを修正してください: {reason}。"
        NoPolicy
            "これはポリシードキュメントではありません。Statement を持つ JSON オブジェクトである必要があります。"
        DataTypeMismatch
            "テキストが期待される JSON のデータ型 {wanted} と一致しません。"
        InvalidPolicyElement
            "ポリシー要素 {element} は無効です。"
        ElementCase
            "ポリシー要素 {written} は {name} と書きます。"
        DuplicateElement
            "ポリシー要素 {element} が 2 回以上あります。1 つを削除してください。"
        DuplicateConditionKey
            "条件キー {key} が同じ条件ブロックに 2 回以上あります。重複を削除してください。"
        MissingStatement
            "ポリシーにステートメントを追加してください。"
        MissingEffect
            "ステートメントに、値が Allow または Deny の Effect 要素を追加してください。"
        InvalidEffect
            "Effect の値{effect}は無効です。Allow または Deny を使ってください。"
        MissingAction
            "ステートメントに Action または NotAction 要素を追加してください。"
        MissingResource
            "ステートメントに Resource または NotResource 要素を追加してください。"
        UnsupportedElementCombination
            "ポリシー要素 {one} と {other} は同じステートメントで使えません。どちらかを削除してください。"
        InvalidVersion
            "バージョン{version}は無効です。次のどれかを使ってください: 2012-10-17、2008-10-17。"
        InvalidAction
            "アクション {action} は存在しません。"
        InvalidActionNear
            "アクション {action} は存在しません。{nearest} のことですか?"
        InvalidServiceInAction
            "アクションで指定されたサービス {service} は存在しません。"
        InvalidServiceInActionNear
            "アクションで指定されたサービス {service} は存在しません。{nearest} のことですか?"
        InvalidArnPrefix
            "リソースの ARN に必須のプレフィックス (arn) を追加してください。"
        MissingArnField
            "リソースの ARN には、次の構造で少なくとも 6 つのフィールドが必要です: arn:partition:service:region:account:resource。"
        InvalidPrincipalFormat
            "Principal 要素の内容が無効です。キーと値の組を指定してください。"
        InvalidPrincipalKey
            "プリンシパルのキー {key} は無効です。"
        InvalidConditionOperator
            "条件演算子 {operator} は無効です。有効な条件演算子を使ってください。"
        NullWithIfExists
            "条件演算子 Null は IfExists サフィックスと一緒に使えません。演算子かサフィックスを変えてください。"
        NullWithSet
            "条件演算子 Null は ForAllValues や ForAnyValue と一緒に使えません。"
        InvalidConditionKeyFormat
            "条件キー {key} の形式が無効です。service:keyname の形式を使ってください。"
        MissingBraceInVariable
            "ポリシー変数の閉じ中かっこがありません。変数のテキストの後に }} を追加してください。"
        EmptyVariable
            "ポリシー変数が空です。変数構造 ${{ }} を削除するか、その中に変数を指定してください。"
        VariableUnsupportedInVersion
            "ポリシーに変数を含めるには、ポリシーバージョン 2012-10-17 以降を使ってください。ここでは変数はただのテキストです。"
        InvalidVariableForOperator
            "ポリシー変数は String 演算子と ARN 演算子でだけ使えます。"
        WildcardWithoutLike
            "条件の値に * または ? が含まれています。ワイルドカード (*、?) のつもりなら、Like を含む条件演算子に変えてください。"
        InvalidBoolean
            "{value}はブール値ではありません。有効なブール値 (true または false) を指定してください。"
        InvalidNumber
            "{value}は数値ではありません。"
        InvalidDate
            "{value}は日付ではありません。YYYY-MM-DD など、ISO 8601 の日付と時刻の形式で指定してください。"
        InvalidIpRange
            "{value}は IP アドレスでも範囲でもありません。標準の CIDR 形式を使ってください: 203.0.113.0/24 または 2001:DB8::/64。"
        EmptyList
            "リストが空のため、何も一致しません。"
        NoValue
            "(なし)"
    }

    Relation {
        Like
            "が{values}に一致する"
        In
            "が{values}に含まれる"
        Is
            "が{values}である"
        Less
            "が{values}より小さい"
        LessOrEqual
            "が{values}以下である"
        Greater
            "が{values}より大きい"
        GreaterOrEqual
            "が{values}以上である"
    }

    StatementReason {
        Names
            "アクション {action} を指定しています。"
        Includes
            "アクション {pattern} に {action} が含まれます。"
        NotAction
            "一部を除くすべてのアクションを対象とし、{action} はその除外に含まれません。"
        OtherAction
            "アクション {action} は対象外です。"
        OtherResource
            "リソース {resource} は対象外です。"
        OtherPrincipal
            "このプリンシパルは対象外です。"
        Holds
            "適用条件: {term}。ここでは{key}が {value} です。"
        HoldsWithout
            "適用条件: {term}。リクエストに{key}がありません。"
        Fails
            "適用条件: {term}。ここでは{key}が {value} のため、適用されません。"
        FailsWithout
            "適用条件: {term}。リクエストに{key}がないため、適用されません。"
        Open
            "適用条件: {term}。{key} が何だったかは分かりません。"
        OpenAction
            "このリクエストが対象かどうかはアクションによりますが、アクションが不明です。"
        OpenResource
            "このリクエストが対象かどうかはリソースによりますが、リソースが完全には分かりません。"
        OpenPrincipal
            "このリクエストが対象かどうかは要求者によりますが、要求者が完全には分かりません。"
        EliminationHere
            "AWS はこの{policy:a}がリクエストを拒否したとしており、その中でほかに拒否しうるステートメントはありません。"
        Elimination
            "AWS は{policy:a}がリクエストを拒否したとしています。それがこのポリシーなら、その中でほかに拒否しうるステートメントはありません。"
        Named
            "AWS がこのステートメントを示しています。"
        Faulty
            "読み取れません。ポリシーの誤りを確認してください。"
    }

    Statements {
        Numbered
            "ステートメント {number}"
        Named
            "ステートメント {number} ({sid})"
    }

    TagKey {
        Principal
            "呼び出し元のタグ {tag}"
        Request
            "リクエストのタグ {tag}"
        Resource
            "リソースのタグ {tag}"
    }

    Values {
        Nothing
            "なし"
        OrMore
            "{some} またはほか {more} 個のどれか"
        EveryAction
            "すべてのアクション"
        EveryActionBut
            "{some}を除くすべてのアクション"
        EveryResource
            "すべてのリソース"
        EveryResourceBut
            "{some}を除くすべてのリソース"
        ThisResource
            "このリソース"
        TheAction
            "アクション"
        TheResource
            "リソース"
        ThePrincipal
            "プリンシパル"
        WhetherTheyApply
            "リソースコントロールポリシーが {service} に適用されるかどうか"
    }

    When {
        NotSaid
            "リクエストに{key}がない場合だけ"
        Said
            "リクエストに{key}がある場合だけ"
        OnlyIf
            "{fact}場合だけ"
        Unless
            "{fact}場合を除く"
        KeyUnless
            "{key}{relation}場合を除く"
        KeyOnlyIf
            "{key}{relation}場合だけ"
        KeyOnlyIfOrAbsent
            "{key}{relation}場合、またはそれがリクエストにない場合だけ"
        AnyOnlyIf
            "{key}のうち少なくとも 1 つ{relation}場合だけ"
        EveryUnless
            "{key}のすべて{relation}場合を除く"
        EveryOnlyIf
            "{key}のすべて{relation}場合だけ"
        AnyUnless
            "{key}のうちどれか{relation}場合を除く"
    }

    ExecutionRole {
        MayNot
            "Lambda 関数の実行ロールが {action} を実行できません。Allow はあなたのポリシーではなく、そのロール自身のポリシーに入れます。"
        FindRole
            "ロールを調べてください: {get}、またはテンプレートの `role`。メッセージには書かれていません。"
        OwnTemplate
            "自分のテンプレートでロールを作成する場合は、そこにポリシーを追加し、トリガーや関数がその後に作成されるようにしてください。Lambda は権限をその場で試します。"
        FillInAndAttach
            "リソースを記入し、ポリシーを実行ロールにアタッチしてください: {put}。"
        OrManaged
            "または、すべてのリソースに対して許可する AWS マネージドポリシーをアタッチしてください: {attach}。"
        OtherAccount
            "リソースが別のアカウントのものなら、リソース自身のポリシーもロールを許可する必要があります。カスタマーマネージド KMS キーで暗号化されている場合、ロールにはそのキーも必要です。"
        ForFunction
            "{that}関数用"
        TriedOnAll
            "Lambda は関数の作成時にこれらを `*` に対して試すため、リソースを絞ると通りません。"
        NeedsTheOthers
            "メッセージは最初に失敗した {action} だけを示しています。{that}関数にはほかのアクションも必要です。"
    }

    FunctionThat {
        ReadsQueue
            "イベントソースマッピングでキューを読み取る"
        ReadsStream
            "イベントソースマッピングでストリームを読み取る"
        ReadsTableStream
            "イベントソースマッピングでテーブルのストリームを読み取る"
        ReadsKafka
            "イベントソースマッピングで Amazon MSK クラスターを読み取る"
        MakesInterfaces
            "VPC にネットワークインターフェイスを作成する"
        SendsToQueue
            "送信先またはデッドレターキューとしてキューに送信する"
        PublishesToTopic
            "送信先またはデッドレタートピックとしてトピックに発行する"
        CallsFunction
            "送信先として別の関数を呼び出す"
        PutsEvents
            "送信先としてバスにイベントを送る"
    }

    DeniedBy {
        DenyIn
            "{policy}の Deny"
        DenyInNamed
            "{policy}の Deny、{arn}"
        Deny
            "Deny"
        DenyNamed
            "Deny、{arn}"
        NoAllowIn
            "どの{policy:a}にも Allow がない"
        NoAllowInNamed
            "どの{policy:a}にも Allow がない、{arn}"
        NoAllow
            "Allow がない"
        Policy
            "{policy}"
        PolicyNamed
            "{policy}、{arn}"
    }

    Fact {
        Who
            "要求者"
        Action
            "アクション"
        Operation
            "操作"
        Resource
            "リソース"
        DeniedBy
            "拒否の原因"
        ErrorCode
            "エラーコード"
        When
            "日時"
        Region
            "リージョン"
        RequestId
            "リクエスト ID"
    }

    Grants {
        WildcardAction
            "{action} にワイルドカードが含まれています。AWS は常に拒否した 1 つのアクションを示すため、文が書き換えられたか、AWS のメッセージではないかのどちらかです。どのアクションだったか CloudTrail で調べてください。すべてに対するポリシーは作りません。"
        CutAction
            "メッセージが {action} で切れていて、そう始まるアクションが複数あります。推測でポリシーは作りません。メッセージ全体を貼り付けてください。"
        Completed
            "メッセージは {cut} で切れています。拒否されたのは {action} です。"
        IsOperation
            "{operation} は API の操作で、アクションではありません。許可するのは {action} です。"
        NotInReference
            "{action} は {date} のサービス認可リファレンスにありません。このステートメントを使う前に名前を確認してください。"
        NotInReferenceNear
            "{action} は {date} のサービス認可リファレンスにありません。このステートメントを使う前に名前を確認してください。{near} のことかもしれません。"
        NoPrefix
            "{prefix} は IAM アクションのプレフィックスではありません。{product} のものは {near} です。"
        NoPrefixReplaced
            "{prefix} は IAM アクションのプレフィックスではありません。{product} のものは {near} で、ポリシーではそれを使っています。"
        Ended
            "AWS は {date} に {product} を終了しました。"
        OnlyStar
            "{action} はリソースを取りません。IAM が受け付けるのは `*` だけです。"
        NeedNotName
            "{action} のリクエストはリソースを指定しないことがあり、その場合に許可できるのは `*` だけです。指定する場合 ({types}) は、その ARN を `*` の代わりに入れてください。"
        PhoneNumber
            "電話番号に ARN はありません。テキストメッセージを許可するのは `*` だけで、トピックも含まれます。トピックを除くには、`NotResource` の選択肢を選んでください。"
        OfOneRun
            "AWS は 1 つの{sort}のために ID を作り、二度と使わないため、`*` で表しています。この ID だけのステートメントでは次のリクエストは通りません。"
        BelowTheDomain
            "リクエストはドメインの下にあるものに送られ、`/*` がそれを表します。これがないとステートメントはどれも許可しません。狭めるには `*` の前にインデックスのパスを入れてください。"
        PrintedWildcard
            "メッセージは {resource} をワイルドカード付きで示しており、ポリシーでは一致するものすべてを表します。名前が分かる場合は `*` の代わりに入れてください。"
        NoNamePrinted
            "メッセージでは、名前の代わりに `*` が書かれています: {sort}。おそらく、リクエストで名前が指定されていないか、名前が AWS の形式になっていません (未設定の変数、入力ミス)。まずリクエストを確認してください。名前が正しければ、ステートメントに必要なのはその ARN だけです。`*` では同じ種類のものがすべて許可されます。"
        WildcardOfNew
            "メッセージは {resource} をワイルドカード付きで示しています。これから作られるものにはまだ自身の ID がないためです。AWS はまさにその形でリクエストを検査するので、`*` はそのままにしてください。"
        Misnamed
            "{printed} はそのようなリソース ({types}) の名前の書き方ではありません。正しい ARN を代わりに入れてください。"
        ManyTypes
            "{action} はリクエストの対象となるリソースに対して検査されますが、メッセージに書かれていません: {types}。"
        SecretEnd
            "AWS Secrets Manager はシークレットの ARN の末尾に独自の 6 文字を付けます。`??????` がそれを表します。"
        WholeBucket
            "メッセージはバケットだけを示しています。{objects} は {bucket} のすべてのオブジェクトを表します。狭めるには `*` の前にキーかプレフィックスを入れてください。"
        AlsoChecked
            "{action} は次のリソースタイプに対しても検査されます: {types}。次にそのどれかで拒否された場合は、その ARN もステートメントに入れてください。"
        Alike
            "AWS は次のリソースタイプの ARN を同じ形で書きます: {types}。ステートメントはそのすべてに当てはまります。"
        Unlike
            "ARN が、{action} の検査対象である {types} の形ではありません。メッセージのとおりに載せています。欠けていないか確認してください。"
        UnlikeAny
            "ARN が、リファレンスにある {action} の検査対象のどの形でもありません。メッセージのとおりに載せています。欠けていないか確認してください。"
        InDataCatalog
            "AWS Glue は Data Catalog のオブジェクトと、それを含むものすべてを検査するため、ステートメントでは `catalog` も指定しています。"
        ThroughProfile
            "推論プロファイル経由のリクエストは、プロファイルと、送られうる各リージョンのモデルに対して検査されます。モデルの ARN の `*` がそれらを表し、条件はこのプロファイル経由でだけモデルを許可します。"
        BehindAccessPoint
            "アクセスポイントの背後のバケットもリクエストを許可する必要があります。このアクセスポイント経由でだけ有効な 2 つ目のステートメントか、条件 `s3:DataAccessPointAccount` でアカウント {account} のアクセスポイントに判断を委ねるバケットポリシーで行います。"
        ScaledVolumes
            "暗号化されたボリュームを持つインスタンスを起動するには、AWS のドキュメントのとおり、ロールにこれらすべてが必要です。別のアカウントのキーの場合は、そこであなたのアカウントに許可し、自分のアカウントで `aws kms create-grant` によりロールにキーを貸します。"
        LendsToServices
            "`kms:GrantIsForAWSResource` により、キーを貸せる相手は AWS サービスだけになります。プログラム自身が `CreateGrant` を呼び出す場合は、条件を除いてください。"
        TagsAtCreation
            "{key} により、{operation} がリソースを作成する間だけタグを設定できます。これがないと、この権限を持つ人はどのタグでも変更でき、タグに基づくアクセスも変えられます。"
        TagsAtLaunch
            "{key} により、{operation} がリソースを作成する間だけタグを設定できます。これがないと、この権限を持つ人はどのタグでも変更でき、タグに基づくアクセスも変えられます。ボリュームやネットワークインターフェイスにもタグを付ける起動では、次にそれらが検査されます。"
        TagsPerhapsAtCreation
            "リソースの作成時にタグを設定する場合は、作成する操作 (`RunInstances` など) を指定した条件 {key} を追加してください。これがないと、この権限を持つ人はどのタグでも変更できます。"
        PassedByName
            "{host} がロールを受け取ることは、ロールの名前だけから読み取りました。別のサービスの場合は、それを `iam:PassedToService` に入れてください。"
        PassedToUnknown
            "どのサービスがロールを受け取るかはメッセージに書かれていません。分かったら、条件 `iam:PassedToService` を追加してください。"
        PassedToOneOf
            "どのサービスがロールを受け取るかはメッセージに書かれていません。{hosts} の可能性があります。分かったら、条件 `iam:PassedToService` を追加してください。"
        MayAlsoNeed
            "{action} には {needs} も必要なことがあります。"
        KeyPolicyStar
            "キーポリシーでは、`*` はそのポリシーが付いているキーを指します。"
        ManagedPolicy
            "または、次に求められるものも許可する AWS マネージドポリシー {name} をアタッチしてください: {attach}。"
    }

    Choices {
        AnotherSort
            "{printed} が別の種類のリソースの場合"
        Meant
            "{printed} ではなく {near} のつもりの場合"
        AllChecked
            "{action} の検査対象すべて"
        EveryObjectOf
            "バケット {bucket} のすべてのオブジェクトに同じ許可"
        EveryObjectBelow
            "{start} 以下のすべてのオブジェクトに同じ許可"
        EveryBeside
            "ほかの{sort}も含めて同じ許可"
        Describes
            "この{sort}の一覧や詳細を取得するアクションすべて"
        TextMessagesOnly
            "テキストメッセージだけ (トピックなし)"
        AlsoNeeded
            "{action} に必要なことがあるもの"
        WholeJobThere
            "同じ作業に必要なものすべて、{thing}のポリシーに追加"
        Whole
            "{job}"
    }

    Jobs {
        ClusterAutoscaler
            "Cluster Autoscaler はこのアクション以外も求めます。ロールにすでにポリシーがある場合は、タグの条件を確認してください。タグのないグループもこのように拒否されます。Describe 系のアクションは `*` だけを受け付けます。"
        LoadBalancerController
            "AWS Load Balancer Controller は、リリースごとにポリシー `docs/install/iam_policy.json` を公開しています。実行中のバージョンとまったく同じものをアタッチしてください。古いものには、新しいコントローラーが求めるアクションがありません。"
        SystemsManagerAgent
            "エージェントはこれらを `*` に対して求めます。すべて必要で、外への経路がないサブネットでは VPC エンドポイント `ssm`、`ssmmessages`、古いエージェントでは `ec2messages` も必要です。"
        EcsExec
            "これは Amazon ECS のタスクです。ECS Exec に必要なのはタスクロールのこの 4 つだけです。インスタンス用のマネージドポリシーでは、タスクがすべてのパラメータを読めるようになってしまいます。"
        AgentReadsParameters
            "`AmazonSSMManagedInstanceCore` はインスタンス用で、Parameter Store のすべてのパラメータを読む権限も与えます。"
        BatchService
            "セッション `aws-batch` は AWS Batch 自身です。コンピューティング環境の削除中に出る場合は、先にポリシーがデタッチされています。環境を先に削除してください。"
        StartEcsTask
            "Amazon ECS はタスクの開始にこのロールを使います。次にイメージのプルとログの書き込みが求められます。"
        Image
            "docker クライアントは複数のアクションを求め、メッセージは最初に失敗したものを示します。`ecr:GetAuthorizationToken` は `*` だけを受け付けます。"
        PublicImage
            "docker クライアントは複数のアクションを求め、メッセージは最初に失敗したものを示します。トークンのアクションは `*` だけを受け付けます。"
        EncryptedMessages
            "暗号化されたキューやトピックに送る側には `kms:GenerateDataKey` と `kms:Decrypt` が必要です。もう一方が次に拒否されます。"
        UploadInParts
            "KMS キーを使うマルチパートアップロードには `kms:Decrypt` も必要です。Amazon S3 が各パートを読んで結合するためです。"
        WritesUnderKey
            "このキーで暗号化されているのが、送信先の Amazon SQS キューや Amazon SNS トピック、または Amazon S3 へのマルチパートアップロードであれば、次にキーへの `kms:Decrypt` が拒否されます。両方を含む選択肢を使ってください。"
        TerraformBackend
            "Terraform がこのテーブルでステートをロックする場合は、ここに `dynamodb:GetItem`、`dynamodb:PutItem`、`dynamodb:DeleteItem` が、Amazon S3 にステートのオブジェクトへの権限が必要です。"
        SessionManager
            "セッションにはドキュメントも必要で、開始した人が終了できる必要があります。セッションの ARN の `*` は、このユーザー自身の ID を表します。"
        ExternalDns
            "ExternalDNS は変更の前にゾーンとレコードを一覧表示します。`route53:ListHostedZones` は `*` だけを受け付けます。"
        CertManager
            "DNS によるドメインの検証では、レコードを変更し、変更の完了を待ち (ID は毎回新しいため `*` で表します)、名前でゾーンを検索します。"
    }

    Guarded {
        Quarantine
            "AWS が{who}を隔離しました。アクセスキーが一般に公開されてしまったためです。このポリシーは他人による使用を防ぐもので、外したりコピーしたりしないでください。"
        QuarantineFollowTheCase
            "AWS がアカウントの所有者に送ったサポートケースやメールに従ってください。キーの使用をやめてください。見つけた人も使えます。"
        QuarantineReplaceKey
            "キーを探してください: {list}。次に無効にしてください: {deactivate}。キーを使っていたものには、新しいキー、できればロールを与えてください。"
        QuarantineLookAround
            "他人がそのキーで何をしたか、すべてのリージョンの CloudTrail で調べてください: {look}。身内の誰も作っていないもの (ユーザー、キー、インスタンス) は取り除いてください。"
        QuarantineKeepIt
            "AWS がケースを閉じるまでポリシーをそのままにし、例外を作らないでください。"
        ControlTower
            "AWS Control Tower が {resource} を保護しています。必須のコントロールがそれに対する{what}を拒否しています。手作業で例外は作れません。"
        ControlTowerAsk
            "達成したいことを AWS Control Tower の管理者に伝えてください。変更できるとすれば、Control Tower 自身の側で行われます。"
        ControlTowerOwner
            "ポリシーは何も変更しないでください。Control Tower のポリシーを手で編集するとドリフトになり、次の更新で元に戻ります。代わりにランディングゾーンやコントロールの設定を変えてください。"
        ControlTowerExecution
            "独自のロールで作業してください。`AWSControlTowerExecution` と `stacksets-exec-` のロールは AWS Control Tower と CloudFormation StackSets 専用です。"
        IdentityCenter
            "このポリシーは AWS が保持し、誰も見たり編集したりできません。IAM Identity Center の委任管理者は、管理アカウントへのアクセスを管理できません。おそらく {account} がそのアカウントです。"
        IdentityCenterReader
            "{account} が組織の管理アカウントなら、管理アカウント自身で行うか、そこで作業する人に依頼してください。"
        IdentityCenterSets
            "管理アカウントにプロビジョニングされたアクセス許可セットも同様です。ほかのアカウントには別のアクセス許可セットを使ってください。"
        IdentityCenterOwner
            "管理アカウントで IAM Identity Center を開き、そこで変更してください。"
        IdentityCenterUnknown
            "このポリシーは AWS が保持し、誰も見たり編集したりできません。IAM Identity Center の委任管理者は、管理アカウントに及ぶものを管理できません。"
        IdentityCenterUnknownReader
            "組織の管理アカウント自身で行うか、そこで作業する人に依頼してください。"
        Lab
            "これは演習用アカウント (AWS Academy、または Vocareum のほかの演習) で、演習は{what}を許可していません。追加を依頼できる管理者はいません。"
        LabReader
            "演習が用意したものを使ってください: ロール `LabRole`、インスタンスプロファイル `LabInstanceProfile`、手順書にあるサービスとリージョン。"
        LabAsk
            "課題にそれ以上必要な場合は、講師に相談してください。自分の作業には自分のアカウントを使ってください。"
        LabOwner
            "制限を変えられるのは演習の作成者だけです。講師が報告できます。"
        Beanstalk
            "バケット {bucket} が誤って削除されないよう、AWS Elastic Beanstalk 自身がバケットのポリシーに Deny を書き込みました。"
        BeanstalkReader
            "バケットを使っている環境がもうないことを確認してください。ポリシーを保存します: {print}。ポリシーを削除します: {delete}。その後、バケットを削除します。"
        BeanstalkOwner
            "バケットのポリシーを削除できる人なら行えます。それまで Deny は全員に適用されます。"
        BeanstalkAgain
            "Elastic Beanstalk は必要になるとバケットを作り直します。中のアプリケーションバージョンとログは失われます。"
    }

    GuideAccessKeys {
        Summary
            "シークレットアクセスキーは作成時に一度だけ表示され、ユーザーが持てるキーは最大 2 つです。失ったキーは取り戻せないため、新しいものに替えます。サポートのためにあなたのキーを必要とする人はいません。"
        SummaryOf
            "シークレットアクセスキーは作成時に一度だけ表示され、{name} が持てるキーは最大 2 つです。失ったキーは取り戻せないため、新しいものに替えます。サポートのためにキーを必要とする人はいません。"
        NewKey
            "新しいキーを作成してください: {create}。シークレットが表示されるのは今回だけです。パスワードマネージャーに保存してください。"
        Lost
            "シークレットを失った"
        NobodyCanShowIt
            "AWS を含め、誰も再表示できません。アクセスキー ID はいつでも見られ、どれが失ったキーか分かります。"
        DeleteLost
            "新しいキーですべてが動作したら、失ったキーを削除してください: {delete}。"
        Two
            "すでに 2 つのキーがある"
        Rotate
            "サービスを止めずにキーをローテーションする"
        Asked
            "誰かがキーを求めている"
        NeverAKey
            "第三者にも、サポートにも、同僚にも、キーを渡さないでください。代わりに必要なものを渡します。"
        CanonicalId
            "正規ユーザー ID (Amazon S3 のアクセスリスト) が必要な場合: バケットを一覧表示できる人なら {list} で表示できます。"
        AccountNumber
            "アカウント番号 (信頼や共有のため) が必要な場合: {identity} で表示されます。秘密ではありません。"
        WhoYouAre
            "ポリシーで指定する相手が必要な場合: {identity} で ARN が表示されます。"
        ARole
            "他社の製品の場合: その会社のアカウントを信頼する、外部 ID 付きのロール。両側のポリシーは {guide} で作成できます。"
        AColleague
            "同僚の場合: 本人用のユーザーかアクセス許可セット。ポリシーは {guide} で作成できます。"
        AProgram
            "プログラムの場合: 実行するマシンのロール (インスタンスプロファイル、タスクロール、関数のロール)、または自分の ID プロバイダーのトークン ({guide})。"
        Leaked
            "キーが漏れた"
        InactiveNow
            "何よりも先に、すぐ無効にしてください: {update}。使っているものは止まりますが、他人に使われるよりましです。"
        SeeWhatItDid
            "何に使われたか確認してください: {last_used}、次に各リージョンで {events} (漏えいの時点から)。"
        EndSessions
            "そのキーで作られたセッションは期限まで続きます。今より前に発行されたものを拒否して止めてください。一時的な認証情報の無効化のページにポリシー (`aws:TokenIssueTime`) があります。"
        LookForMore
            "他人が残すものを探してください: ユーザー、キー、ロール、信頼ポリシー、関数、使っていないリージョンのインスタンス。AWS が `AWSCompromisedKeyQuarantine` をアタッチしている場合は、キーがなくなるまで残してください。"
        DeleteLeaked
            "プログラムが別のキーで動作したら、漏れたキーを削除してください: {delete}。"
        TakeItOut
            "漏れた場所からキーを取り除いてください。リポジトリにあったキーは履歴に残ります。効果があるのはキーの削除です。"
        AskSupport
            "キーで身に覚えのない操作が行われていた場合は、アカウントの所有者として AWS Support にケースを作成してください。"
        BetterThanKeys
            "どのキーよりよいのは一時的な認証情報です。人は IAM Identity Center (`aws sso login`) でサインインし、プログラムはロールを使います。"
    }

    GuideFaults {
        ServiceMissing
            "どのサービスか、`lambda` のような IAM プレフィックスで指定してください。"
        AccountMissing
            "どのアカウントか、自分のアカウントの 12 桁の数字で指定してください。"
        PersonMissing
            "誰に与えるか指定してください: ユーザー、グループ、ロール、アクセス許可セット。"
        WishMissing
            "何をさせるか指定してください: アクションの名前、読み取り、またはすべて。"
        RoleMissing
            "どのロールを渡すか、名前で指定してください。"
        FromMissing
            "外部の相手を指定してください: 別のアカウント、SAML プロバイダー、OpenID Connect プロバイダー、IAM Identity Center。"
        AccountLength
            "アカウント ID は 12 桁です。{given} は {count} 桁です。"
        NoAccount
            "{given} はアカウント ID ではありません。ハイフンなしの 12 桁の数字です。"
        NoRegion
            "{given} は `eu-west-1` のようなリージョンの書き方ではありません。"
        NoPartition
            "{given} というパーティションはありません。あるのは {partitions} です。"
        OtherPartition
            "リージョン {region} はパーティション {partition} のものです。"
        NoService
            "{given} は認可リファレンスにないサービスです。`lambda` のようなアクションのプレフィックスを指定してください。"
        NoServiceNear
            "{given} は認可リファレンスにないサービスです。近いのは {near} です。"
        Ended
            "AWS は {date} に {product} を終了しました。許可するものは残っていません。"
        NoName
            "{given} は名前として使えません。使えるのは英字、数字、`+=,.@_-` です。"
        OtherArn
            "{given} はここで使える ARN ではありません。このパーティションの IAM の ARN で、種類は {sort} である必要があります。"
        OtherAccount
            "ARN はアカウント {given} のもので、指定されたアカウントは {account} です。"
        OnePerson
            "ユーザー、グループ、ロール、アクセス許可セットのどれか 1 つを指定してください。それぞれ別のポリシーになります。"
        OneWish
            "アクション、読み取り、すべてのどれか 1 つを指定してください。"
        OneWay
            "別のアカウント、SAML、OpenID Connect、IAM Identity Center のどれか 1 つを指定してください。"
        WildcardAction
            "{given} にワイルドカードが含まれています。アクションを 1 つずつ指定するか、読み取りまたはすべてを指定してください。"
        OfAnotherService
            "{given} は {service} ではなく {theirs} のアクションです。"
        NoAction
            "認可リファレンスでは、{service} に {given} というアクションはありません。"
        NoActionNear
            "認可リファレンスに {given} というアクションはありません。近いのは {near} です。"
        Unfit
            "{given} は、このアカウントで {action} の検査対象となるどのリソースにも当てはまりません: {formats}。"
        NoType
            "このアカウントで {given} がどの種類のリソースか分かりません。ARN か、種類を付けた名前を指定してください: {formats}。"
        NoResources
            "{service} にはポリシーで指定できるリソースがないため、{given} は使えません。除いてください。"
        TakesNoRole
            "{service} のためにロールを渡す先のサービスプリンシパルが分かりません。ドキュメントにあるもの (`lambda.amazonaws.com` など) を指定してください。"
        FromIsNobody
            "{given} は、このパーティションでポリシーが指定できるユーザーやロールではありません。アカウント ID か、ユーザーまたはロールの ARN を指定してください。"
        SameAccount
            "アカウント {account} は自分のものです。1 つのアカウントの中では、許可のガイドを使ってください。"
        ExternalIdAlone
            "外部 ID は別のアカウントと一緒に使います。どのアカウントか指定してください。"
        NoExternalId
            "{given} は外部 ID として使えません。英字、数字、`_+=,.@:/-` を使った 2 から 1,224 文字で指定してください。"
        NoProvider
            "{given} は `token.actions.githubusercontent.com` のようなプロバイダーのアドレスではありません。"
        WholeSubject
            "ワイルドカード付きのサブジェクトは、一致するトークンを作れる人なら誰にでもアクセスを許してしまいます。完全なサブジェクトを指定してください。"
        NoChoice
            "{given} は {choices} のどれでもありません。"
    }

    GuideTitles {
        JustThese
            "{actions}だけ"
        Reading
            "{service} の読み取り"
        Everything
            "{service} のすべて"
        TrustOf
            "ロール {role} の信頼ポリシー ({service} 用)"
        MayPass
            "ロール {role} を {service} にだけ渡せる"
        OwnKeys
            "{name} がまだ行えない場合: 本人のキーだけ"
        WhoMayAssume
            "{role}の信頼ポリシー"
        MayAssume
            "アカウント {theirs} で: ロールを引き受けられる"
        TheirAllow
            "アカウント {theirs} で: 作業する人に同じ許可"
    }

    GuidePrompts {
        Which
            "どれ"
        SayTopic
            "トピックを指定してください: {topics}。"
        LeaveOut
            "{topic} (空行で質問を飛ばせます)"
        PasteText
            "テキストを貼り付け、新しい行で Ctrl-D (Windows では Ctrl-Z) を押してください。"
        Mentions
            "廃止された AWS マネージドポリシーの記載: {mentions} 件 (ファイル: {files})"
        NoMention
            "廃止された AWS マネージドポリシーの記載はありません (ファイル: {files})。"
    }

    GuideForm {
        Topic
            "何をしたいですか?"
        Answer
            "手順を表示"
        More
            "その他"
        Paste
            "ポリシーの名前を含むものを貼り付けるかドロップ"
        NoneRetired
            "廃止された AWS マネージドポリシーの名前はありません。"
        Service
            "サービス (lambda などの IAM プレフィックス)"
        Account
            "自分のアカウント (12 桁)"
        User
            "ユーザー"
        Group
            "グループ"
        Role
            "ロール"
        PermissionSet
            "アクセス許可セット"
        Actions
            "アクション (lambda:GetFunction など)"
        Reading
            "読み取り"
        Everything
            "すべて"
        Resource
            "リソース (名前または ARN)"
        From
            "相手のアカウント、またはそのユーザーかロールの ARN"
        ExternalId
            "外部 ID (第三者の場合)"
        Saml
            "SAML プロバイダーの名前"
        Oidc
            "OpenID Connect プロバイダー (token.actions.githubusercontent.com など)"
        Subject
            "トークンのサブジェクト"
        Audience
            "トークンの対象者"
        IdentityCenter
            "IAM Identity Center の人"
        About
            "キーについて知りたいこと"
        Region
            "リージョン"
        Partition
            "パーティション"
        Lost
            "シークレットを失った"
        Two
            "すでに 2 つのキーがある"
        Rotate
            "サービスを止めずにキーをローテーションする"
        Asked
            "誰かがキーを求めている"
        Leaked
            "キーが漏れた"
    }

    GuideTopics {
        AccessKeys
            "自分のアクセスキー"
        Grant
            "ほかの人にサービスを使わせる"
        PassRole
            "サービスにロールを渡す"
        Outside
            "アカウントの外の人"
        Retired
            "廃止されたマネージドポリシー"
        ThisTopic
            "トピック「{topic}」"
    }

    GuideGrant {
        Summary
            "{who}が {service} を使えるようにするもの: 1 つのポリシーとそのアタッチ方法。"
        Attach
            "ポリシーをアタッチする"
        GroupConsole
            "IAM コンソールで [ユーザーグループ]、{name}、[許可]、[許可を追加]、[インラインポリシーを作成]、[JSON] を開き、ポリシーを貼り付けてください。"
        TryIt
            "1 分待って、試してもらってください。許可されるものは、事前にポリシーシミュレーターで確認できます。"
        CanNarrow
            "{action} は条件でさらに絞れます: {keys}。"
        ListsElsewhere
            "読み取りの一部は単独のリソースを対象とせず、ここには含まれません: {actions}。コンソールの一覧にはそれらが必要です。"
        ShowsData
            "読み取りでは、保存されたものと、あればシークレットも見えます: {actions}。見るだけの人からはこれらを除いてください。"
        TooLong
            "アクションを 1 つずつ並べると IAM の上限 (6,144 文字) を超えるため、名前の先頭で、`*` に対して書いています。そう始まるものはすべて一覧表示か読み取りだけです。"
        RisksAmongThem
            "この中には、見かけより多くの権限を与えるアクションや、破壊を伴うアクションがあります: {actions}。"
        TakeARole
            "これらのアクションの一部 ({actions}) は、サービスに作業用のロールを渡します。使う人にはそのロールに対する `iam:PassRole` も必要です。{guide} がそのポリシーを書きます。"
        SomeOnlyStar
            "`*` のステートメントのアクションは単独のリソースを対象としません。IAM が受け付けるのはこれだけです。"
        KeyPolicyDecides
            "決めるのはキーのポリシーです。デフォルトのキーポリシー (`Principal` がアカウントのルート) のように判断を IAM に委ねている場合にだけ、このポリシーが有効です。"
        EveryRegion
            "すべてのリージョンで有効です。1 つに限るにはリージョンを指定してください。"
        MayAlsoNeed
            "ほかに必要なことがあるもの"
        ManagedTitle
            "AWS のマネージドポリシー"
        ManagedFits
            "AWS は同じ目的の {name} を {service} のすべてのリソースに対して提供し、サービスの拡張に合わせて権限を追加しています。"
        ManagedIsWider
            "AWS の最も近いポリシーは {name} です。{service} について、すべてのリソースに対し、これらのアクションよりはるかに多くを許可します。"
        NothingBeyond
            "サービスの外には何も許可しません。"
        Beyond
            "サービスの外では次も許可します: {actions}。"
        AttachManaged
            "ここに示すポリシーの代わりに使うには: {attach}。ARN は {arn} です。"
    }

    GuideOutside {
        SummaryAccount
            "{service} と別のアカウント {theirs} 用: 相手が引き受ける、自分のアカウントのロール。両方のアカウントが許可する必要があり、自分が先です。"
        SummaryThirdParty
            "{service} とアカウント {theirs} の第三者用: その相手だけが、合意した外部 ID を使った場合に限って引き受けられる、自分のアカウントのロール。"
        SummarySaml
            "{service} と SAML プロバイダー {provider} の人用: サインインで与えられる、自分のアカウントのロール。"
        SummaryOidc
            "{service} と {provider} のトークン用: そのプロバイダーの 1 つの対象者と 1 つのサブジェクトを信頼する、自分のアカウントのロール。"
        SummaryIdentityCenter
            "{service} と組織のディレクトリの人用: 自分のアカウントに割り当てる、IAM Identity Center のアクセス許可セット。"
        Unsaid
            "何をさせるか指定がないため、そのような人がよく必要とするものを許可しています。ほかのアクション、読み取り、またはすべてを指定できます。"
        YouFirst
            "まず自分、アカウント {ours} で"
        AgreeOnId
            "外部 ID は第三者に、自分専用に 1 つ作ってもらってください。ほかの顧客にも使う ID では誰も守れません。"
        MakeRole
            "ここに示す信頼ポリシーを `trust.json` として保存し、ロールを作成してください: {create}。"
        GivePermissions
            "権限を `policy.json` として保存し、ロールに与えてください: {put}。"
        TellThem
            "相手にはロールの ARN だけを伝えてください: {arn}。"
        ThenThey
            "次に相手、アカウント {theirs} で"
        TheyAttach
            "作業するユーザーまたはロールに、ここに示すポリシーをアタッチします。アタッチしないと、相手のアカウント自身に拒否されます。"
        TheyAssume
            "ロールを引き受けます: {assume}。1 時間有効な認証情報が表示されます。"
        OtherWay
            "もう 1 つの方法: リソース自身のポリシー"
        NoResourcePolicies
            "{service} のリソースには独自のポリシーがないため、ロールを使います。"
        AddToPolicy
            "自分がアカウント {ours} で、ここに示すステートメントを{thing}のポリシーに追加します。既存のステートメントは残してください。"
        TheyToo
            "次に相手がアカウント {theirs} で、最後のポリシーを作業する人にアタッチします。アカウントをまたぐ場合は両側で許可する必要があります。"
        StaysThemselves
            "リソースのポリシーでは、相手は元の ID のままで、元の権限も保たれます。ロールでは、使っている間は元の権限を失います。"
        MakeSaml
            "アカウントにプロバイダーがまだなければ、プロバイダーのメタデータから作成してください: {create}。{list} で既存のものが表示されます。"
        MakeOidc
            "アカウントにプロバイダーがまだなければ、作成してください: {create}。{list} で既存のものが表示されます。"
        TellTheProvider
            "プロバイダーで、両方の ARN をコンマで区切って属性 `https://aws.amazon.com/SAML/Attributes/Role` に設定してください: {role} と {provider}。"
        SignInThere
            "その後、プロバイダーでサインインし、そこでロールを選びます。"
        TokenHasToNameThem
            "トークンの `aud` と `sub` は、信頼ポリシーのものと 1 文字ずつ一致する必要があります。"
        ProgramAssumes
            "プログラムがトークンで `AssumeRoleWithWebIdentity` を呼び出します。`AWS_ROLE_ARN` と `AWS_WEB_IDENTITY_TOKEN_FILE` が設定されていれば、AWS SDK が自動で行います。"
        InTheManagementAccount
            "IAM Identity Center を管理するアカウントで"
        FindInstance
            "インスタンスを調べてください: {list}。"
        MakePermissionSet
            "ここに示すポリシーを `policy.json` として保存したうえで、アクセス許可セットを作成し、そのポリシーを与えてください: {create}、{put}。"
        Assign
            "アカウント {ours} に対してグループに割り当ててください: {assign}。"
    }

    GuidePassRole {
        Summary
            "必要なものは 2 つです。ロール {role} が {service} を信頼することと、渡す人にそのロールの `iam:PassRole` があることです。"
        TheRole
            "ロール"
        MakeTheRole
            "まだロールがなければ、ここに示す信頼ポリシーを `trust.json` として保存し、作成してください: {create}。"
        CheckTheRole
            "すでにあれば、同じ内容か確認してください: {get}。"
        GiveItPermissions
            "{service} がロールとして作業するために必要な権限をロールに与えてください。そのポリシーは {guide} で作成できます。"
        WhoPasses
            "渡す人"
        AttachToWhoPasses
            "コンソールやテンプレートでロールを選ぶユーザー、グループ、ロール、アクセス許可セットに、ここに示すポリシーをアタッチしてください。"
        AndTheActionItself
            "渡す人には、ロールを受け取らせるアクション ({actions} など) も必要です。"
        FromTheList
            "コンソールの一覧からロールを選ぶには `iam:ListRoles` も必要です。"
        TryIt
            "1 分待ってもう一度試してください。ポリシーの変更には少し時間がかかります。"
        Confused
            "混同されやすいもの"
        NotAssumeRole
            "渡すことは引き受けることではありません。`sts:AssumeRole` は {role} として作業する権限、`iam:PassRole` はサービスにそうさせる権限です。"
        TrustIsNotEnough
            "{role} の信頼ポリシーは、どのサービスがロールを使えるかを示します。誰が渡せるかは示しません。信頼ポリシーに載っているユーザーが `iam:PassRole` を得るわけではありません。"
        OwnAccountOnly
            "ロールを渡せるのは、そのロールのアカウントの中だけです。別のアカウントのリソースには、ロールにそのアカウントのロールを引き受けさせてください。"
        NoServiceLinkedRole
            "サービスにリンクされたロールは渡しません。サービスが自分で作成し、設定する人には `iam:CreateServiceLinkedRole` が必要です。"
        NoEventOfItsOwn
            "CloudTrail に PassRole のイベントはありません。関数の作成など、ロールを受け取った呼び出しを探してください。"
        OtherHosts
            "ポリシーは {host} 用です。サービスは {others} としてもロールを受け取ります。そのどれかの場合は、サービスの代わりに指定してください。"
    }

    GuideRetired {
        Gone
            "AWS はマネージドポリシー {name} を廃止しました。持っている人はそのまま使えますが、新たにアタッチすることはできません。"
        OnTheWayOut
            "AWS はマネージドポリシー {name} を廃止する予定です。まだ存在しますが、後継に移るよう AWS は案内しています。"
        Successor
            "代わりに {new} を使ってください。"
        NoSuccessor
            "AWS は後継を示していません。サービスが現在使うポリシーを調べるか、必要なアクションだけのカスタマーマネージドポリシーを作成してください。"
        Alike
            "AWS は後継を示していません。ほぼ同じ名前のポリシー {new} があります。使う前に両者を比べてください。"
        State
            "これは Terraform のステートです。元になる設定を変更し、それを適用してください。"
        TakesAway
            "変更で失われるもの"
        Narrows
            "残るが、一部のリソースまたは条件に限られるもの"
        Whole
            "{pattern}"
        Part
            "{pattern} (アクション {total} 個のうち {count} 個)"
        ReadFirst
            "まず後継を読んでください。{get} でバージョンが分かり、{read} で内容が表示されます。"
        SeeHolders
            "古いものを持つ対象を確認してください: {list}。"
        Attach
            "先に新しいものをアタッチしてください: {attach}。"
        Detach
            "試してから、再びアタッチできない古いものをデタッチしてください: {detach}。"
        Edit
            "差分のとおりに行を変え、デプロイし、ポリシーの用途を試してください。"
    }

    Identity {
        PerhapsUnmatched
            "まず、一致しない Allow がないか確認してください: 別の ARN やリージョン用のもの、満たされない `Condition` 付きのもの。2 つ目を追加せず、それを直してください。"
        Nothing
            "{who}に{what}の実行を許可するポリシーがありません。Allow を追加する必要があります。"
        NothingOn
            "{who}に {resource} に対する{what}の実行を許可するポリシーがありません。Allow を追加する必要があります。"
        Denies
            "{who}にアタッチされたポリシーが{what}を拒否しています。これに優先する Allow はありません。リクエストが Deny の求める条件を満たすか、Deny を変更する必要があります。"
        WholeRole
            "ロール {name} を使うすべての人とプログラムにこの権限が与えられます。"
        BucketElsewhere
            "バケットが別のアカウントのものなら、バケット自身のポリシーも呼び出し元を許可する必要があります。"
        RewrittenRole
            "アクセス許可セットのロールは AWS が書き換えるため、IAM でロールを編集しても失われます。アクセス許可セットを編集してください。"
        DenyOfUser
            "ユーザー {name} とそのグループのポリシーで `\"Effect\": \"Deny\"` を探してください: {attached}、{inline}、{groups}。"
        DenyOfRole
            "ロール {name} のポリシーで `\"Effect\": \"Deny\"` を探してください: {attached}、{inline}。"
        DenyOfPermissionSet
            "IAM Identity Center のアクセス許可セット {name} のポリシーで `\"Effect\": \"Deny\"` を探してください。"
        DenyAnywhere
            "{who}にアタッチされたすべてのポリシーで `\"Effect\": \"Deny\"` を探してください。"
    }

    RootUser {
        NotByIdentity
            "ルートユーザーを制限するアイデンティティベースのポリシーはありません。おそらく、制限しているのは組織のサービスコントロールポリシーです。"
        AttachNothing
            "ルートユーザーには何もアタッチしないでください。IAM ポリシーで許可も拒否もできません。"
        EverydayWork
            "日常の作業はユーザーかロールでサインインしてください。ルートユーザーが必要な作業はわずかです。"
        CheckTheResource
            "リソース自身のポリシーを確認してください。そこにある Deny はルートユーザーにも適用されます。"
        CentralRootAccess
            "メンバーアカウントのルートアクセスが一元管理されている場合は、管理アカウントから作業してください。"
    }

    ServiceLinked {
        OnlyAws
            "{name} はサービスにリンクされたロールです。ポリシーを決めるのは AWS だけで、アカウントの誰も編集できません。"
        ReadTheService
            "サービス自身のエラーや状態のページを確認してください。サービスにリンクされたロールを拒否するのは、たいていリソースです。"
        AskSupport
            "それで分からない場合は、AWS Support にケースを作成し、リクエスト ID を伝えてください。"
        CheckTheResource
            "リソース自身のポリシーと、暗号化されている場合は KMS キーポリシーを確認してください。これらがロールを拒否することがあります。"
        CheckTheRole
            "ロールがまだ存在し、同じ名前の通常のロールに置き換えられていないことを確認してください。"
        NotTheOrganization
            "サービスコントロールポリシーはサービスにリンクされたロールに影響しません。Deny はほかの場所で探してください。"
    }

    Undecided {
        Perhaps
            "{who}は{what}を実行できません。おそらく Allow が不足しています。メッセージにはそれ以上書かれていません。"
        PerhapsOn
            "{who}は {resource} に対して{what}を実行できません。おそらく Allow が不足しています。メッセージにはそれ以上書かれていません。"
        NothingKnown
            "AWS は、どのアクションやポリシーによるものかを示さずにリクエストを拒否しました。"
        LongerForm
            "より詳しい形のメッセージを探してください: 応答の本文、デバッグを有効にしたツールのログ、CloudTrail。"
        SayWhen
            "CloudTrail でイベントを見つけられるよう、いつ起きたかを伝えてください。"
        LikeliestOfCaller
            "最も可能性が高いもの: 呼び出し元のアイデンティティベースのポリシーにアクションの許可がありません。"
        Likeliest
            "最も可能性が高いもの: {who}のアイデンティティベースのポリシーにアクションの許可がありません。ここに示す最初のポリシーをアタッチしてください。"
        FindTheEvent
            "時刻かリクエスト ID で CloudTrail のイベントを探してください。アクション、リソース、呼び出し元が書かれています。"
        TitleIfNotLeftToIam
            "リソース自身のポリシーが IAM に委ねていない場合: そこに追加"
        ResourceElsewhere
            "リソースが別のアカウントのものなら、リソース自身のポリシーも呼び出し元を許可する必要があります。"
        NextCauses
            "それでも拒否される場合は、次の順に原因を探してください: リソース自身のポリシー、アイデンティティのアクセス許可の境界、セッション作成時に渡されたセッションポリシー、組織のポリシー。管理アカウントで、アカウントのポリシーを一覧表示します: {list}。その後、上位の各レベルでも同様に行います: {parents}。"
        NextCausesOfIdentity
            "それでも拒否される場合は、次の順に原因を探してください: アイデンティティのアクセス許可の境界、セッション作成時に渡されたセッションポリシー、組織のポリシー。管理アカウントで、アカウントのポリシーを一覧表示します: {list}。その後、上位の各レベルでも同様に行います: {parents}。"
        Denies
            "Deny が{who}による{what}を拒否しています。どのポリシーかはメッセージに書かれていません。これに優先する Allow はありません。"
        SearchForDeny
            "次のものから `\"Effect\": \"Deny\"` を探してください (可能性の高い順): アイデンティティとそのグループのポリシー、組織のサービスコントロールポリシー、リソース自身のポリシー、アクセス許可の境界、セッションポリシー、VPC エンドポイントのポリシー。"
    }

    Key {
        MayNotUse
            "データは KMS キーで暗号化されており、{who}はそのキーを使えません ({action})。キーはメッセージに書かれていません。"
        FindTheKey
            "キーを調べてください。読み取るシークレット、パラメータ、バケット、キュー、関数、ボリュームの設定に書かれています。"
        CheckRegion
            "リージョンを確認してください。キーはそのリージョンでしか使えず、別のリージョンやアカウントの暗号文でもまったく同じエラーになります。"
        CheckKey
            "キーが存在し、有効で、削除待ちでないことを確認してください: {describe}。"
        ReadPolicy
            "ポリシーを確認してください: {get}。"
        WhereLeftToIam
            "キーポリシーが IAM に委ねている (アカウントのルートに `kms:*` を許可している) 場合は、ここに示すアイデンティティベースのポリシーで足ります。そうでなければ、キーポリシーのステートメントを追加してください。"
        CountsOnlyWhereLeft
            "この Allow が有効なのは、キーポリシーがアカウントのルートに `kms:*` を許可して IAM に委ねている場合だけです。"
        ToUse
            "このキーを使うため"
        UnlessItStands
            "すでになければ、これも必要"
        InKeyPolicyUnlessLeft
            "IAM に委ねていなければ、キーポリシーにこれも必要"
        InKeyPolicy
            "キーポリシーに追加"
        ViaService
            "条件 `kms:ViaService` により、キーは {service} 経由でだけ使えます。データを直接復号することもある場合は除いてください。"
        BothSides
            "誰のキーかはメッセージに書かれていません。別のアカウントのものなら、そのキーのポリシーとこちらの呼び出し元のポリシーの両方が許可する必要があります。"
        OfSecret
            "シークレットは許可されましたが、キーは許可されませんでした。{who}は、シークレットを暗号化している KMS キーを使えません。"
        OfSecretAcrossAccounts
            "アカウントをまたぐ場合、シークレットはカスタマーマネージドキーで暗号化されている必要があります。`aws/secretsmanager` は別のアカウントから使えません。"
        BothAccounts
            "別のアカウントのキーには、そのキーポリシーとこちらのアイデンティティベースのポリシーの両方が必要です。アカウントをまたいで使えるのはキーの ARN だけで、エイリアスは使えません。"
        Grants
            "グラント (`aws kms create-grant`) を使うと、ポリシーを変えずにキーを一時的に貸せます。AWS サービスはたいていグラントを使います。"
    }

    Lacks {
        RootUser
            "おそらくガードレールがルートユーザーのすべての操作を拒否しています (`aws:PrincipalArn` が `arn:aws:iam::*:root` に一致)。ルートユーザーを使わず、アカウントのユーザーかロールでサインインしてください。"
        OwnCredentials
            "MFA でサインインしてもう一度試してください。このような Deny は、自分の認証情報を変更する前に `aws:MultiFactorAuthPresent` を求めることがほとんどです。コマンドラインでは先にセッションを作成します: {session}。コードを表示するデバイスが必要で、パスキーやセキュリティキーはコンソールでだけ使えます。"
        PublicOperation
            "{what}のリクエストは、サインインする誰もが行うため、AWS 認証情報が付いていません。そのような呼び出しは `aws:PrincipalOrgID` を持たず、組織のネットワークから来ることもありません。何を送っても Deny の求める条件は満たせず、Deny の所有者がこのような操作をステートメントから外す必要があります。"
        ProtectedFromDeletion
            "おそらく、バックアップ、ログ、アーカイブなどの削除防止で、意図的に全員を拒否しています。そもそも削除してよいか、管理している人に確認するか、保持期間による削除に任せてください。"
        ControllerFeature
            "AWS Load Balancer Controller がこれを求めるのは、オフにできる機能のためだけです。使わない場合は {flag} を付けてコントローラーを起動すれば、ポリシーの変更は不要です。"
        PerhapsController
            "このリクエストを行ったのが AWS Load Balancer Controller であれば、これを求めるのはオフにできる機能のためだけです。使わない場合は {flag} を付けてコントローラーを起動すれば、ポリシーの変更は不要です。"
        Mfa
            "MFA でサインインしていない場合は、MFA でサインインし直してもう一度試してください。ユーザー向けの Deny の多くがそれを求めます (`aws:MultiFactorAuthPresent`)。コマンドラインでは先にセッションを作成します: {session}。"
        Instance
            "`instance/*` に対する Deny は、たいてい起動に何かを求めます: 許可されたインスタンスタイプ (`ec2:InstanceType`)、IMDSv2 (`ec2:MetadataHttpTokens`: `--metadata-options HttpTokens=required`)、タグ (`aws:RequestTag`: `--tag-specifications`)。組織が求めるものを満たして、もう一度試してください。"
        EncryptedVolume
            "ボリュームとスナップショットに対する Deny は、たいてい暗号化を求めます (`ec2:Encrypted`)。ブロックデバイスマッピングで `Encrypted=true` を設定してください。恒久的な方法は、リージョンごとのデフォルトの暗号化です: {by_default}。"
        EncryptedStorage
            "このような Deny は、たいてい暗号化を求めます ({key})。リクエストで有効にして、もう一度試してください。"
        UseOfKey
            "キーの使用に対する Deny は、たいてい使い方を問います: 特定のサービス経由 (`kms:ViaService`)、特定の暗号化コンテキスト (`kms:EncryptionContext:…`)。その方法で、もう一度試してください。1 つのロールだけでも例外を設けると、このような Deny による保護が失われます。"
        UseOfKeyAttested
            "キーの使用に対する Deny は、たいてい使い方を問います: 特定のサービス経由 (`kms:ViaService`)、特定の暗号化コンテキスト (`kms:EncryptionContext:…`)、アテステーション済みのエンクレーブ (`kms:RecipientAttestation:…`)。その方法で、もう一度試してください。1 つのロールだけでも例外を設けると、このような Deny による保護が失われます。"
        NamedToWithhold
            "名前からすると、{name} はあなたに{what}を行わせないためのものです。行ってよいのか、アタッチした人に確認してください。"
        WriteToBucket
            "バケットへの書き込みに対する Deny は、たいていリクエストに何かを求めます。バケットが求める暗号化を送ってください (`s3:x-amz-server-side-encryption`: `aws s3` では `--sse aws:kms --sse-kms-key-id KEY_ID`、`aws s3api` では `--server-side-encryption aws:kms --ssekms-key-id KEY_ID`)。すでに送っている場合は、別のアルゴリズムや特定のキーを求めていることがあります。HTTPS を使い (`aws:SecureTransport`)、所有者にフルコントロールを付与し (`--acl bucket-owner-full-control`)、VPC エンドポイントがあればそれを経由してください (`aws:SourceVpce`)。"
        ReachBucket
            "バケットに対する Deny は、たいていリクエストの経路を問います: HTTPS (`aws:SecureTransport`)、ネットワーク (`aws:SourceIp`)、VPC エンドポイント (`aws:SourceVpce`)。その経路で、もう一度試してください。"
        ReachResource
            "このような Deny は、たいていリクエストの経路を問います: HTTPS (`aws:SecureTransport`)、ネットワーク (`aws:SourceIp`)、VPC エンドポイント (`aws:SourceVpce`)、組織 (`aws:PrincipalOrgID`)。その経路で、もう一度試してください。"
        ServiceCaller
            "このリクエストは AWS サービスが行いました。サービスを止める Deny は、どのアカウントや組織の代わりに動作しているかを問うことがほとんどです (`aws:SourceAccount`、`aws:SourceOrgID`)。サービスに設定したものが自分のアカウントや組織のものか確認してください。"
        LockedOutOfBucket
            "全員がバケットから締め出された場合でも、所有アカウントのルートユーザーはバケットポリシーを読み、書き、削除できます。"
        BoundaryOfNew
            "ユーザーやロールの作成に対する Deny は、たいてい新しいものにアクセス許可の境界を求めます (`iam:PermissionsBoundary`)。組織が求める境界を指定してください: `--permissions-boundary`、AWS CDK では `permissionsBoundary`、Terraform では `permissions_boundary`。"
        BoundaryOfRole
            "ロールのポリシーの変更に対する Deny は、たいていロールにアクセス許可の境界があることを求めます (`iam:PermissionsBoundary`)。先に必要な境界を{role}に設定してください: {put}。"
        BoundaryOfUser
            "ユーザーのポリシーの変更に対する Deny は、たいていユーザーにアクセス許可の境界があることを求めます (`iam:PermissionsBoundary`)。先に必要な境界をユーザーに設定してください: {put}。"
        Perimeter
            "あなたはアカウント {ours} を使っていて、リソースはアカウント {theirs} にあります。おそらく Deny はリクエストを組織内に限っています (`aws:ResourceOrgID`、`aws:ResourceAccount`)。目的のリソースか、そのアカウントが組織のものか確認してください。"
        CallerOutside
            "このような Deny は、所有者の組織の呼び出し元 (`aws:PrincipalOrgID`) と HTTPS (`aws:SecureTransport`) だけを認めることがよくあります。組織に属するはずなら、認証情報がどのアカウントのものか確認してください: {identity}。"
        PublicAccessBlock
            "ここではブロックパブリックアクセスが保護されており、設定できるのは組織の管理者だけです。新しいバケットではもともとオンなので、リクエストからこの設定を除いてください。"
        CdkBootstrap
            "ここではブロックパブリックアクセスが保護されており、設定できるのは組織の管理者だけです。新しいバケットではもともとオンなので、`cdk bootstrap --public-access-block-configuration false` を実行し、以後のブートストラップでもこのオプションを付けてください。"
        Tags
            "組織が作成するものにタグを求める場合 (`aws:RequestTag`) は、リクエストに追加して、もう一度試してください。"
        TokenClaims
            "おそらくポリシーは、クレームで特定のプロバイダーやテナントのトークンだけを認めています。トークンの `sub` の組織、リポジトリ、ブランチを、認められているものと比べてください。"
        Assertion
            "おそらくポリシーは特定の ID プロバイダーやサブジェクトだけを認めています。アサーションの内容を、認められているもの (`saml:iss`、`saml:aud`、`saml:sub`) と比べてください。"
        OrganizationKeyWithoutPrincipal
            "または、AWS 認証情報のない呼び出しが持つことのない `aws:PrincipalOrgID` を求めています。その場合は、AWS 自身のデータ境界の例のとおり、所有者が `sts:AssumeRoleWithWebIdentity` と `sts:AssumeRoleWithSAML` をステートメントから外す必要があります。"
        RegionWas
            "多くの組織がリージョン全体を拒否しています (`aws:RequestedRegion`)。このリクエストは {region} に送られました。意図したものでなければ、許可されたリージョンを使ってください。"
        RegionUnknown
            "多くの組織がリージョン全体を拒否しています (`aws:RequestedRegion`)。別のリージョンでもよければ、試してください。"
        RoutedWorldwide
            "モデルの ARN にリージョンがありません。グローバル推論プロファイル (`global.…`) を経由したリクエストではこうなり、`aws:RequestedRegion` は `unspecified` になります。一部のリージョン以外をすべて拒否するステートメントは、これも拒否します。1 つの地域のプロファイル (`us.…`、`eu.…`) を使うか、これらのアクションについては `unspecified` をステートメントの対象から外すよう依頼してください。"
        GlobalService
            "{service} はグローバルサービスです。リクエストは 1 つのリージョン (パーティション `aws` では us-east-1) のものとして扱われ、別のリージョンは試せません。リージョンの Deny がグローバルサービスの除外を忘れている可能性が高く、直せるのはポリシーの所有者だけです。"
        GlobalEndpoint
            "AWS STS のグローバルエンドポイントへのリクエストは us-east-1 へのものとして扱われます。自分のリージョンのエンドポイントを使ってください: `AWS_STS_REGIONAL_ENDPOINTS=regional` を設定します。"
    }

    Launch {
        EveryResource
            "起動では関係するすべてのリソースが検査され、メッセージは最初に失敗したものだけを示します。次の試行では別のものが示されるかもしれません。"
        OrdinaryLaunch
            "このリージョンでの通常の起動に関係するものすべて"
        ChoiceCoversAll
            "通常の起動の選択肢にはそのすべてが含まれます。サブネット、セキュリティグループ、イメージを、使ってよいものに絞ってください。"
        ProfileAndTags
            "インスタンスプロファイルがあれば、呼び出し元にはそのロールへの `iam:PassRole` も、タグがあれば `ec2:CreateTags` も必要です。"
    }

    Doc {
        AccessDenied
            "アクセス拒否エラーのトラブルシューティング"
        Evaluation
            "ポリシーの評価論理"
        ExplicitDeny
            "明示的な拒否と暗黙的な拒否"
        CrossAccount
            "クロスアカウントのポリシー評価"
        Attach
            "アクセス許可の追加と削除"
        Delegate
            "最初の IAM 委任ユーザーとグループの作成"
        ConditionKeys
            "グローバル条件キー"
        PolicySimulator
            "ポリシーシミュレーターによるポリシーのテスト"
        RootUser
            "ルートユーザー"
        Scp
            "サービスコントロールポリシー"
        ScpEvaluation
            "サービスコントロールポリシーの評価"
        ControlTower
            "AWS Control Tower の必須コントロール"
        DelegatedIdentityCenter
            "IAM Identity Center の委任管理"
        Beanstalk
            "Elastic Beanstalk と Amazon S3"
        Rcp
            "リソースコントロールポリシー"
        Boundary
            "アクセス許可の境界"
        Session
            "セッションポリシー"
        FederationToken
            "GetFederationToken のアクセス許可"
        Endpoint
            "VPC エンドポイントへのアクセスの制御"
        ResourcePolicy
            "アイデンティティベースおよびリソースベースのポリシー"
        RolesOrResourcePolicies
            "クロスアカウントアクセス: ロールとリソースポリシー"
        PodIdentity
            "Pod への AWS アクセスの付与"
        OwnAccounts
            "所有する別のアカウントへのアクセス"
        ThirdParty
            "第三者のアカウントへのアクセス"
        Federation
            "外部で認証されたユーザーへのアクセス"
        Trust
            "ロールの信頼ポリシーの更新"
        Oidc
            "OpenID Connect フェデレーション用のロール"
        Saml
            "SAML 2.0 フェデレーション用のロール"
        SessionTags
            "セッションタグ"
        SourceIdentity
            "ソースアイデンティティ"
        PassRole
            "サービスにロールを渡すアクセス許可"
        ServiceRole
            "AWS サービス用のロールの作成"
        ServiceLinkedRole
            "サービスにリンクされたロール"
        AccessKeys
            "アクセスキーの管理"
        CanonicalId
            "AWS アカウント識別子の表示"
        Signature
            "署名のトラブルシューティング"
        TemporaryCredentials
            "一時的なセキュリティ認証情報"
        EndSessions
            "一時的な認証情報の無効化"
        StsRegions
            "リージョンの AWS STS"
        Mfa
            "MFA を必須とする API アクセス"
        ManagedPolicies
            "非推奨の AWS マネージドポリシー"
        CustomerManaged
            "マネージドポリシーとインラインポリシー"
        Decode
            "DecodeAuthorizationMessage"
        PermissionSets
            "アクセス許可セット"
        KeyPolicy
            "AWS KMS のキーポリシー"
        KeyExternal
            "ほかのアカウントのユーザーに KMS キーを使わせる"
        KeyGrants
            "AWS KMS のグラント"
        S3Forbidden
            "Amazon S3 のアクセス拒否 (403) のトラブルシューティング"
        S3BlockPublic
            "Amazon S3 のパブリックアクセスのブロック"
        S3Ownership
            "Amazon S3 のオブジェクト所有者"
        S3RequesterPays
            "リクエスタ支払いバケット"
        Ec2Launch
            "Amazon EC2 のポリシー例"
        LambdaRole
            "Lambda 関数の実行ロール"
        LambdaPolicy
            "Lambda のリソースベースのポリシー"
        LambdaVpc
            "VPC の Lambda 関数"
        EcsTaskRole
            "Amazon ECS のタスクロール"
        EcsExecutionRole
            "Amazon ECS のタスク実行ロール"
        EksAccessEntry
            "Amazon EKS のアクセスエントリ"
        Regions
            "リージョンの有効化と無効化"
        CloudFormationRole
            "CloudFormation のサービスロール"
        LakeFormation
            "Lake Formation のアクセス許可"
        CloudShell
            "AWS CloudShell へのアクセス"
        Billing
            "請求へのアクセスの制御"
        BillingActions
            "請求のアクションと後継"
        ApiPolicy
            "API Gateway のリソースポリシー"
        ApiPolicyExamples
            "API Gateway のリソースポリシーの例"
        ApiAuthorizer
            "API Gateway の Lambda オーソライザー"
        ApiErrors
            "API Gateway のゲートウェイレスポンス"
        FunctionUrl
            "Lambda 関数 URL へのアクセス"
        AppSync
            "AWS AppSync の認可"
        AlbLogs
            "Application Load Balancer のアクセスログ"
        NlbLogs
            "Network Load Balancer のアクセスログ"
        LambdaImages
            "コンテナイメージの Lambda 関数"
        LambdaLayers
            "Lambda 関数のレイヤー"
        LambdaKey
            "関数の環境変数のキー"
        RegistryErrors
            "Amazon ECR での Docker のエラー"
        RepositoryPolicy
            "Amazon ECR のリポジトリポリシー"
        SubscriptionFilters
            "CloudWatch Logs のサブスクリプションフィルター"
        BucketNotifications
            "Amazon S3 の通知の送信の許可"
        RedshiftRoles
            "Amazon Redshift 用のロール"
        StatesIntegrations
            "Step Functions の統合用のロール"
        BackupRestoreEc2
            "AWS Backup による EC2 インスタンスの復元"
        PipelineRole
            "AWS CodePipeline のサービスロール"
        PipelineConnections
            "接続のアクセス許可"
        StatesHttp
            "Step Functions の HTTP タスク"
        BackupPolicies
            "AWS Backup のマネージドポリシー"
        LaunchTemplates
            "起動テンプレートとアクセス許可"
        Marketplace
            "AWS Marketplace のサブスクリプション"
        SupportApi
            "AWS Support API"
        BedrockModels
            "Amazon Bedrock のモデルへのアクセス"
        IotPolicies
            "AWS IoT Core のポリシー"
        IotConnectivity
            "AWS IoT Core への接続の診断"
        RdsIamPolicy
            "IAM データベース認証のポリシー"
        RdsIamTroubleshooting
            "IAM データベース認証のトラブルシューティング"
        CdkBootstrap
            "AWS CDK のブートストラップ"
        OrganizationsAccess
            "AWS Organizations のアクセス許可"
        CognitoRoles
            "Amazon Cognito ID プールのロール"
        Quarantine
            "侵害されたキーの隔離ポリシー"
        EcsExec
            "ECS Exec"
        CognitoTrust
            "Amazon Cognito のロールの信頼"
        CognitoFlows
            "Amazon Cognito ID プールのフロー"
        WafSharing
            "AWS WAF のルールグループの共有"
        FirewallManager
            "Firewall Manager の AWS WAF ポリシー"
        ShareImage
            "アカウントとの AMI の共有"
        S3Presigned
            "Amazon S3 の署名付き URL"
    }

    Boundary {
        Denies
            "{who}のアクセス許可の境界が{what}を拒否しています。これに優先する Allow はありません。リクエストが Deny の求める条件を満たすか、Deny を変更する必要があります。"
        DoesNotAllow
            "{who}のアクセス許可の境界が{what}を許可していません。境界にもアイデンティティベースのポリシーにも Allow が必要です。両方が許可するものだけが許可されます。"
        AskByName
            "「アクセス許可の境界」と名指しして依頼してください。ほかのポリシーとは別に、セキュリティチームが管理していることがよくあります。"
        FindOf
            "境界を調べてください: {find}。"
        FindOfPermissionSet
            "IAM Identity Center で境界を調べてください: [アクセス許可セット]、{name}、[アクセス許可の境界]。"
        FindInConsole
            "IAM コンソールの [アクセス許可の境界] で{who}の境界を調べてください。"
        WantsABoundary
            "境界は、それ自身が境界を持つもの (`iam:PermissionsBoundary`) に限って許可しているかもしれません。まずそのようなステートメントを探し、リクエストで必要な境界を指定してください: `--permissions-boundary BOUNDARY_ARN` (AWS CDK では `permissionsBoundary`、Terraform では `permissions_boundary`)。"
        KeepTheBoundaryOn
            "`iam:PermissionsBoundary` の条件がないと、この境界の下にいる人が境界のない相手を作り、境界から抜け出せます。"
        OfBootstrap
            "ロールは `cdk bootstrap` が作成し、そのとき境界が設定されました (`--custom-permissions-boundary`)。そのポリシーを広げるか、別の境界でもう一度ブートストラップしてください。"
        AddVersion
            "最初のポリシーのステートメントを、新しいバージョンとして境界に追加してください: {create}。既存のステートメントは残してください。"
        CheckIdentity
            "アイデンティティベースのポリシーも許可しているか確認し、なければ 2 つ目のポリシーをアタッチしてください。"
        ServesMany
            "1 つの境界が多くのユーザーとロールに使われていることがよくあります。変更はそのすべての上限を上げます。"
        Title
            "アクセス許可の境界に追加"
    }

    Endpoint {
        Denies
            "リクエストは、ポリシーが{what}を拒否する VPC エンドポイントを経由しました。エンドポイントのポリシーを変更する必要があります。"
        DoesNotAllow
            "リクエストは、ポリシーが{what}を許可しない VPC エンドポイントを経由しました。エンドポイントのポリシーを変更する必要があります。"
        Confirm
            "確認方法: VPC の外 (AWS CloudShell など) からの同じリクエストは、エンドポイント {service} を経由しません。"
        Find
            "エンドポイントを探し、ポリシーを確認してください: {describe}。"
        AddTheStatement
            "ここに示すステートメントをポリシーに追加してください。既存のステートメントは残してください。"
        Set
            "設定してください: {modify}。"
        OnlyLetsPass
            "エンドポイントポリシーはリクエストを通すだけです。アイデンティティとリソースの許可も必要です。"
        OwnBucketOfAws
            "バケット {bucket} は AWS 自身のもので、AWS のサービスがあなたの代わりに読み取ります。次のリクエストは別のオブジェクトになるため、`/*` でその中のすべてを表します。誰が何を読めるかは、引き続きバケットのポリシーが決めます。"
        BucketsOfServices
            "多くの AWS サービスが、自分のバケットをエンドポイント経由で読み取ります。それらを許可するステートメントは残してください。"
        Title
            "エンドポイントポリシーに追加"
        TitleAgent
            "エージェントがこのエンドポイントを通して呼び出すものすべて"
        AgentAsksForMore
            "エージェントが求めるのはこのアクションだけではなく、次のものもここで拒否されます。このエンドポイントを通して呼び出すものすべてを含む選択肢を使ってください。エンドポイント `ssmmessages` と、古いエージェントの `ec2messages` には、それぞれ自身のポリシーがあります。"
        AgentReadsParametersToo
            "パラメータを読み取るコマンドには、ここでもそのパラメータへの `ssm:GetParameter` と `ssm:GetParameters` が必要です。データを表示するものなので、選択肢には含まれていません。"
    }

    ResourceControl {
        Refuses
            "リソースを所有する組織のリソースコントロールポリシーが{what}を拒否しています。例外を作れるのはその組織だけです。"
        List
            "その組織の管理アカウントで、リソースのアカウントのポリシーを一覧表示してください: {list}。次に、上位の各レベルのものも一覧表示してください。"
        LookForADeny
            "まず Deny を探してください。すべてを許可する `RCPFullAWSAccess` はどこにでもアタッチされており、デタッチできません。"
        AdmitOnlyOwn
            "リソースコントロールポリシーは、自分の組織 (`aws:PrincipalOrgID`) や AWS サービス (`aws:PrincipalIsAWSService`) だけを認めることがよくあります。呼び出し元が組織に属するはずなら、そのアカウントを確認してください。"
        NotTheManagementAccount
            "リソースコントロールポリシーは、管理アカウントのリソースやサービスにリンクされたロールには影響しません。"
        BeganWith
            "リソースコントロールポリシーは Amazon S3、AWS STS、AWS KMS、Amazon SQS、AWS Secrets Manager から始まりました。現在の対象サービスはリンク先のページにあります。"
    }

    Session {
        Denies
            "このセッションの作成時に渡されたポリシーが{what}を拒否しています。その Deny を除いてセッションを作り直す必要があります。"
        DoesNotAllow
            "このセッションの作成時に渡されたポリシーが{what}を許可していません。より広いポリシーでセッションを作り直す必要があります。"
        MakeANewOne
            "その後、新しいセッションを作成してください。既存のセッションは広げられません。"
        AddToWhatIsPassed
            "最初のポリシーのステートメントを、渡すものに追加してください: {assume} の `--policy file://session.json`、または `--policy-arns` のマネージドポリシー。"
        NarrowIt
            "セッションポリシーはこの 1 つのセッションを制限します。セッションの作成時に、その Deny の範囲を狭めるか、Deny を除いてください。呼び出し元の ARN による例外は不要です。"
        CheckBehind
            "セッションの元のロールまたはユーザーも許可しているか確認してください。セッションが得るのは、両方が許可するものだけです。"
        OfService
            "{service} はこのセッションを自分で作成し、実行するステップに必要なものだけに制限します。{what}は含まれません。より広いポリシーを渡すことは誰にもできません。"
        MadeByService
            "ステップの設定を確認してください: アクションの種類、アカウントとリージョン、アーティファクト、ロール。それを超えることは {service} が許可しません。"
        SetItUpDifferently
            "行うべきことに合わせてステップを設定するか、それを行えるロールをアクション自身に与えてください。その場合は {service} が渡すものではなく、ロールのポリシーが有効です。"
        PerhapsOfAws
            "アカウント {account} が自分のものでなければ、ロール {role} は AWS 自身のもので、マネージドサービスが自分のために作ったセッションです。ここでは誰も変更できません。サービスの内部処理についての行かもしれないため、ジョブがすべきことを行ったか確認してください。そうでなければ、ジョブの設定を確認し、リクエスト ID を添えて AWS Support に尋ねてください。"
        ByNameOfAws
            "このセッションの作成時に渡されたポリシーが{what}を許可していません。名前からすると、ロール {role} は AWS のサービスが自分のために持つものです。その場合、ロールもセッションも、ここでは誰も変更できません。"
        PerhapsOfService
            "このセッションの作成時に渡されたポリシーが{what}を許可していません。名前からすると、ロール {role} はビルド、パイプライン、デプロイのいずれかのものです。その場合、セッションを作成したのはステップを実行するサービスで、より広いポリシーを渡すことは誰にもできません。"
        LookAtTheStep
            "AWS CodePipeline のステージや別のサービスのステップがこれを実行している場合は、その設定を確認してください: アクションの種類、バケットとアーティファクト、アカウントとリージョン、ロール。それを超えることはサービスが許可しません。"
        SetStepUp
            "行うべきことに合わせてステップを設定するか、それを行えるロールをアクション自身に与えてください。その場合はサービスが渡すものではなく、ロールのポリシーが有効です。"
        OwnCodeInstead
            "自分のコードやワークフローがセッションを作成している場合に限り、`AssumeRole` に渡している `Policy` または `PolicyArns` を広げて (Terraform の `assume_role` ブロック、GitHub の `inline-session-policy` と `managed-session-policies`)、新しいセッションを作成してください。"
        MadeByFederationToken
            "セッション {name} は `GetFederationToken` で作成されました。その呼び出しの `Policy` と `PolicyArns` を確認してください。"
        MadeByIdentityCenter
            "セッションは IAM Identity Center を経由していますが、IAM Identity Center 自身はセッションポリシーを渡しません。`--policy` を付けてロールを引き受けるツールなど、次の段階を探してください。"
        MadeByAssumeRole
            "セッションを作成している場所で、`AssumeRole`、`AssumeRoleWithSAML`、`AssumeRoleWithWebIdentity` の `Policy` と `PolicyArns` を確認してください: コード、プロファイル、Terraform の `assume_role` ブロック、CI のステップ (GitHub の `inline-session-policy` と `managed-session-policies`)。"
        Title
            "セッションポリシーに追加"
        TitleAlso
            "これも必要: セッションポリシーに同じ Allow"
        TitleIfOwn
            "セッションポリシーに追加 (自分のコードが渡している場合に限る)"
    }

    ManagedPolicies {
        NobodyNew
            "2021 年 3 月 1 日以降、新たにアタッチすることはできません。後継のポリシーは権限が狭いため、切り替える前に内容を確認してください。"
        BecameServiceLinked
            "AWS はマネージドポリシー {name} を廃止しました。代わりにサービスにリンクされたロールが使われます。"
        TakeOut
            "アタッチの指定を取り除いてください。サービスにリンクされたロールは、サービスを初めて使うときにサービス自身が作成します。"
        UseInstead
            "AWS はマネージドポリシー {name} を廃止しました。代わりに {new} を使ってください。"
        ReplaceArn
            "テンプレートまたはコマンドの ARN を置き換えてください: {arn}。"
        ReadNew
            "まず新しいポリシーを確認してください: {get}。以前より権限が少ないことがあります。"
        AttachNew
            "新しいポリシーを対象にアタッチしてください: {attach}。"
        NearlyTheSameName
            "後継としたのは、ほぼ同じ名前の現行ポリシーです。AWS のドキュメントは、それが旧ポリシーに代わるものだとは明言していません。"
        NoSuccessor
            "AWS はマネージドポリシー {name} を廃止しました。後継は分かっていません。"
        LookUp
            "サービスのドキュメントで現在使われているポリシーを調べるか、必要なアクションだけのカスタマーマネージドポリシーを作成してください。"
        CannotAttachHere
            "マネージドポリシー {name} は存在しますが、ここにはアタッチできません。"
        OfServiceLinkedRole
            "`aws-service-role/` の下のポリシーはサービスにリンクされたロールのもので、ほかのものには誰もアタッチできません。"
        CheckPartition
            "ARN のパーティション (`aws`、`aws-cn`、`aws-us-gov`) を確認してください。自分のアカウントのものでなければならず、すべてのポリシーが各パーティションにあるとは限りません。"
        OtherArn
            "マネージドポリシー {name} は別の ARN で存在します: {arn}。"
        UseThisArn
            "この ARN を使ってください: {arn}。つづりもパス (`service-role/`、`job-function/`) も一致する必要があります。"
        NearestName
            "{name} という AWS マネージドポリシーはありません。最も近い名前は {near} です。"
        NoSuchPolicy
            "{name} という AWS マネージドポリシーはありません。つづりと、名前の前のパスを確認してください。"
        IfYouMean
            "それが目的のポリシーなら、その ARN を使ってください: {arn}。"
        CaseSensitive
            "名前では大文字と小文字が区別されます。{list} で存在するものがすべて表示されます。"
        WhereAttached
            "古いポリシーがまだどこにアタッチされているか確認してください: {list}。既存のアタッチは引き続き有効です。"
        DetachLast
            "古いポリシーは、新しいポリシーをアタッチして試してからデタッチしてください。"
        SearchTemplates
            "テンプレートとスクリプトからこの ARN を探し、正しいものに置き換えてください。"
        YourOwn
            "{name} は自分のアカウントのポリシーで、存在しません。AWS が廃止したものではありません。作成するか、正しい名前を指定する必要があります。"
        CompareArn
            "ARN のアカウント番号、パス、名前を比べてください。大文字と小文字も含めて、3 つとも一致する必要があります。"
        TemplateOrder
            "テンプレートでポリシーを作成する場合は、アタッチする側がそれに依存するようにし、同じアカウントにデプロイしてください。"
        WhetherItExists
            "存在するか確認してください: {get}。{list} ですべて表示されます。"
    }

    Callers {
        User
            "ユーザー {name}"
        Group
            "グループ {name}"
        Role
            "ロール {name}"
        PermissionSet
            "アクセス許可セット {name}"
        ServiceLinkedRole
            "サービスにリンクされたロール {name}"
        Root
            "ルートユーザー"
        FederatedUser
            "フェデレーションユーザー {name}"
        Service
            "サービス {name}"
        Anonymous
            "匿名の呼び出し元"
        Unknown
            "呼び出し元"
    }

    Contacts {
        Administrator
            "AWS の管理者"
        AdministratorOf
            "アカウント {account} の管理者"
        PermissionSet
            "IAM Identity Center でアクセス許可セット {set} を管理している人"
        Organization
            "AWS 組織の管理者 (管理アカウント)"
        OrganizationOf
            "AWS 組織の管理者 (管理アカウント {account})"
        ResourceOrganization
            "リソースのアカウントが属する組織の管理者"
        ResourceOwner
            "リソースの所有者"
        ResourceOwnerIn
            "アカウント {account} のリソースの所有者"
        RoleOwner
            "{role}を管理している人"
        RoleOwnerIn
            "アカウント {account} で{role}を管理している人"
        Key
            "キーを管理している人"
        SessionMaker
            "セッションを作成するツールまたはサービスを運用している人"
        Network
            "利用している VPC を管理している人"
    }

    Lists {
        Comma
            "、"
        And
            "{all}、{last}"
        Or
            "{all} または{last}"
        AndOthers
            "{some} など"
        Another
            "その他"
    }

    PolicyTypes {
        IdentityBased
            "アイデンティティベースのポリシー"
        ResourceBased
            "リソースベースのポリシー"
        ServiceControl
            "サービスコントロールポリシー"
        ResourceControl
            "リソースコントロールポリシー"
        PermissionsBoundary
            "アクセス許可の境界"
        Session
            "セッションポリシー"
        VpcEndpoint
            "VPC エンドポイントポリシー|a  VPC エンドポイントポリシー"
        RoleTrust
            "ロールの信頼ポリシー"
    }

    Reasons {
        HandsARoleOver
            "サービスにロールを渡すため"
        TokenOfSts
            "AWS STS が発行するトークンのため"
        FirstServiceLinkedRole
            "サービス自身のロールを初めて作成するため"
        SetsTags
            "リクエストでタグを設定する場合"
        GoesWithIt
            "一緒に必要"
        EncryptedData
            "カスタマーマネージドキーでデータを暗号化している場合"
        WorksInAVpc
            "VPC または EC2 リソースで動作する場合"
        ReadsOrWritesObjects
            "オブジェクトを読み書きする場合"
        DeliversLogs
            "ログを配信する場合"
        ReadsASecret
            "シークレットを読み取る場合"
        Calls
            "{service} を呼び出すため"
        Needed
            "{action} ({why})"
    }

    Roles {
        Named
            "ロール {name}"
        Unnamed
            "ロール"
    }

    Sorts {
        AccessPoint
            "アクセスポイント"
        ObjectOfTheAccessPoint
            "アクセスポイントのオブジェクト"
        BillingGroup
            "請求グループ"
        DataCatalog
            "データカタログ"
        DataSource
            "データソース"
        DeliveryStream
            "配信ストリーム"
        DeploymentConfiguration
            "デプロイ設定"
        DeploymentGroup
            "デプロイグループ"
        DevelopmentEndpoint
            "開発エンドポイント"
        DomainConfiguration
            "ドメイン設定"
        EventDataStore
            "イベントデータストア"
        EventSubscription
            "イベントサブスクリプション"
        ApiMethod
            "API メソッド"
        FargateProfile
            "Fargate プロファイル"
        HealthCheck
            "ヘルスチェック"
        HostedZone
            "ホストゾーン"
        IdentityPool
            "ID プール"
        InstanceProfile
            "インスタンスプロファイル"
        JobTemplate
            "ジョブテンプレート"
        LoadBalancer
            "ロードバランサー"
        MaintenanceWindow
            "メンテナンスウィンドウ"
        NatGateway
            "NAT ゲートウェイ"
        NotificationRule
            "通知ルール"
        PackageVersion
            "パッケージバージョン"
        ParameterGroup
            "パラメータグループ"
        PatchBaseline
            "パッチベースライン"
        PodIdentityAssociation
            "Pod Identity の関連付け"
        ProvisioningTemplate
            "プロビジョニングテンプレート"
        ReplicationGroup
            "レプリケーショングループ"
        ReservedNode
            "リザーブドノード"
        SecurityGroup
            "セキュリティグループ"
        SecurityProfile
            "セキュリティプロファイル"
        StateMachine
            "ステートマシン"
        StateMachineAlias
            "ステートマシンのエイリアス"
        StateMachineVersion
            "ステートマシンのバージョン"
        SubnetGroup
            "サブネットグループ"
        TableVersion
            "テーブルバージョン"
        TargetGroup
            "ターゲットグループ"
        ThingGroup
            "モノのグループ"
        TopicFilter
            "トピックフィルター"
        Function
            "関数"
        Bucket
            "バケット"
        Queue
            "キュー"
        Topic
            "トピック"
        Role
            "ロール"
        User
            "ユーザー"
        Group
            "グループ"
        Policy
            "ポリシー"
        Table
            "テーブル"
        Key
            "キー"
        Secret
            "シークレット"
        Cluster
            "クラスター"
        Instance
            "インスタンス"
        Volume
            "ボリューム"
        Snapshot
            "スナップショット"
        Image
            "イメージ"
        Stream
            "ストリーム"
        Repository
            "リポジトリ"
        Project
            "プロジェクト"
        Domain
            "ドメイン"
        Alias
            "エイリアス"
        Parameter
            "パラメータ"
        Stack
            "スタック"
        Distribution
            "ディストリビューション"
        Certificate
            "証明書"
        Object
            "オブジェクト"
        Database
            "データベース"
        Vault
            "ボールト"
        Pipeline
            "パイプライン"
        Rule
            "ルール"
        EventBus
            "イベントバス"
        Api
            "API"
        Layer
            "レイヤー"
        Service
            "サービス"
        Task
            "タスク"
        Dashboard
            "ダッシュボード"
        Alarm
            "アラーム"
        Vpc
            "VPC"
        Subnet
            "サブネット"
        Application
            "アプリケーション"
        Environment
            "環境"
        Workgroup
            "ワークグループ"
        Catalog
            "カタログ"
        Crawler
            "クローラー"
        Job
            "ジョブ"
        Model
            "モデル"
        Endpoint
            "エンドポイント"
        Agent
            "エージェント"
        KeyPair
            "キーペア"
        LogGroup
            "ロググループ"
        JobDefinition
            "ジョブ定義"
        NetworkAcl
            "ネットワーク ACL"
        ServerCertificate
            "サーバー証明書"
        FoundationModel
            "基盤モデル"
        Db
            "データベース"
        LogStream
            "ログストリーム"
        JobQueue
            "ジョブキュー"
        TaskDefinition
            "タスク定義"
        ContainerInstance
            "コンテナインスタンス"
        RouteTable
            "ルートテーブル"
        NetworkInterface
            "ネットワークインターフェイス"
        InternetGateway
            "インターネットゲートウェイ"
        VpcEndpoint
            "VPC エンドポイント"
        LaunchTemplate
            "起動テンプレート"
        FileSystem
            "ファイルシステム"
        EventSourceMapping
            "イベントソースマッピング"
        ConfigurationSet
            "設定セット"
        Identity
            "アイデンティティ"
        Thing
            "モノ"
        Index
            "インデックス"
    }

    Things {
        ThisRequest
            "このリクエスト"
        Bucket
            "バケット {name}"
        Of
            "{sort} {name}"
        Only
            "リソース ({sort})"
        Named
            "{name}"
        Unknown
            "リソース"
    }

    Whole {
        PushImage
            "イメージのプッシュに必要なものすべて"
        PushPublicImage
            "パブリックイメージのプッシュに必要なものすべて"
        StartEcsTask
            "Amazon ECS がイメージをプルするために必要なものすべて"
        PullImage
            "イメージのプルに必要なものすべて"
        TerraformBackend
            "テーブルが Terraform のステートのロックを持つ場合: バックエンドに必要なものすべて"
        SendToEncryptedQueue
            "暗号化されたキューへの送信に必要なものすべて"
        PublishToEncryptedTopic
            "暗号化されたトピックへの発行に必要なものすべて"
        UploadInParts
            "マルチパートアップロードがキーについて必要とするものすべて"
        WritesUnderKey
            "キュー、トピック、マルチパートアップロードの場合: 送信がキーについて必要とするものすべて"
        SystemsManagerAgent
            "AWS Systems Manager のエージェントがセッションとコマンドに必要とするものすべて"
        SessionManager
            "Session Manager のセッションに必要なものすべて"
        ClusterAutoscaler
            "Cluster Autoscaler が、そのタグの付いたグループに必要とするものすべて"
        LoadBalancerController
            "AWS Load Balancer Controller に必要なものすべて"
        ExternalDns
            "ExternalDNS に必要なものすべて"
        CertManager
            "DNS によるドメインの検証に必要なものすべて"
        GlueCrawler
            "AWS Glue に必要なものすべて"
        BatchService
            "AWS Batch に必要なものすべて"
        EcsInstance
            "Amazon ECS のインスタンスに必要なものすべて"
        EcsExec
            "ECS Exec がタスクロールに必要とするものすべて"
        WriteItsLogs
            "このロググループへの書き込みに必要なものすべて"
    }

    OfRoles {
        NotYourPolicy
            "必要としているのはあなたではなくロールです。作業に使っているユーザーやロールのポリシーを変えても役に立ちません。"
        ManagedRule
            "{role}は、AWS Step Functions がステートマシンのタスクを待つための EventBridge ルールを作成できません。Allow はそのロールのポリシーに入れます。"
        OrAllIntegrations
            "`*` はすべての統合のルールを表します。1 つで足りる場合は絞ってください: `StepFunctionsGetEventsForStepFunctionsExecutionRule`、`StepFunctionsGetEventsForECSTaskRule`、`StepFunctionsGetEventsForBatchJobsRule`。Amazon EMR のものは `StepFunctionsGetEventForEMR` で始まります。"
        OnlyWithSync
            "ルールが必要なのはタスクが待つ場合 (`.sync`) です。統合には、実行するものを開始して確認するためのアクションも必要です。"
        ForManagedRules
            "Step Functions が管理するルール用"
        HttpTask
            "ステートマシンの実行ロールに、HTTP タスクに必要な権限がありません。呼び出したのはあなたではなく、そのロールです。"
        FindExecutionRole
            "ロールを調べてください: {describe}。"
        NarrowEndpoint
            "タスクが呼び出すアドレスとメソッドを記入してください。`states:HTTPEndpoint` と `states:HTTPMethod` が権限をそれらに限定します。"
        ConnectionNext
            "接続とそのシークレットは、許可されていなければ次に拒否されます。ポリシーには含まれています。"
        AddedByAws
            "接続とシークレットの末尾の `*` は、AWS が名前に付け加える ID を表します。"
        ForHttpTask
            "HTTP タスク、その接続とシークレット用"
        Backup
            "AWS Backup が使う{role}は {action} を実行できません。"
        BackupUnnamed
            "AWS Backup が使う{role}には、この種類のリソースに対する権限がありません。"
        AttachManaged
            "必要なものがそろった AWS マネージドポリシーをアタッチしてください: {attach}。"
        OnlyThisOne
            "足りないアクションが 1 つだけということはまれです。ここに示すような独自のポリシーには、ほかの必要なアクションも入れてください。"
        ThenRunAgain
            "ジョブをもう一度実行するか、次の実行を待ってください。"
        PassRoleToRestore
            "インスタンスプロファイルのある EC2 インスタンスを復元する場合、ロールにはそのプロファイルのロールに対する `iam:PassRole` も必要です。Amazon S3 のオブジェクトの場合は、代わりに `AWSBackupServiceRolePolicyForS3Restore` をアタッチしてください。"
        PipelineConnection
            "パイプラインのロールは、ソースへの接続を使用できません。Allow はそのロールのポリシーに入れます。"
        PipelineArtifact
            "パイプラインのロールは、前のステージが Amazon S3 に保存したものを読み取れません。Allow はそのロールのポリシーに入れます。"
        PipelineArtifactIn
            "パイプラインのロールは、前のステージがバケット {bucket} に保存したものを読み取れません。Allow はそのロールのポリシーに入れます。"
        FindPipelineRole
            "ロールを調べてください: {get}。パイプラインのアクションに独自のロール (`roleArn`) がある場合は、そのロールに Allow が必要です。"
        ConnectionPrefix
            "アクションのプレフィックスは、接続の ARN のプレフィックスと同じです。古い接続では `codestar-connections`、新しい接続では `codeconnections` です。"
        KeyOfArtifacts
            "オブジェクトがカスタマーマネージド KMS キーで暗号化されている場合、ロールにはそのキーに対する `kms:Decrypt` も必要です。別のアカウントにある場合は、バケットポリシーとキーポリシーでもロールを指定する必要があります。"
        ForConnection
            "接続を使用するため"
        ForArtifacts
            "パイプラインのアーティファクトを読み取るため"
        ArtifactsOfEachRun
            "実行のたびにアーティファクトは新しい名前で保存されます。`/*` がそれを表します。"
        LaunchTemplate
            "起動テンプレートを使う人には、その内容を起動する権限 `ec2:RunInstances` が必要です。拒否されたのはテンプレート自体ではありません。"
        LaunchTemplateParts
            "テンプレートの内容を確認してください。インスタンスプロファイルがあれば、呼び出し元にはそのロールへの `iam:PassRole` が、タグがあれば `ec2:CreateTags` も必要です。"
        ReadTemplate
            "使われるバージョンを確認してください: {describe}。そこにないものをポリシーから除き、ロールを記入してください。"
        ForLaunchTemplate
            "テンプレートからの起動用: インスタンス、ロール、タグ"
        ThirdThing
            "各 `/*` は、そのアカウントとリージョンの同種のものすべてを表します。使ってよいものに絞ってください。起動では関係するすべてのリソースが検査されるため、ポリシーにないサブネット、セキュリティグループ、イメージ、キーがあればそれでも拒否されます。"
        EnvironmentKey
            "Lambda 関数が環境変数を復号できません。実行ロールが KMS キーを使用できません。"
        EnvironmentKeyOf
            "Lambda 関数 {function} が環境変数を復号できません。実行ロールが KMS キーを使用できません。"
        SeeKeyAndRole
            "関数のキーとロールを確認してください: {get}。"
        StaleGrant
            "ロールが削除され、同じ名前で作り直された場合、キーのグラントは古いロールのものです。関数の設定でキー (またはロール) を選び直して保存すると、Lambda がグラントを作り直します。"
        RoleNeedsDecrypt
            "そうでなければ、実行ロールにキーの `kms:Decrypt` を許可してください。キーポリシーで、またはキーポリシーが IAM に委ねている場合はロールのポリシーで行います。"
    }

    Organizations {
        ManagementOnly
            "{what}を呼び出せるのは組織の管理アカウントだけです。委任管理者のものも含め、ほかのアカウントは呼び出せません。"
        ManagementOrDelegated
            "{what}を呼び出せるのは、組織の管理アカウントか、それが委任管理者にしたアカウントだけです。"
        CheckAccount
            "2 つのアカウントを比べてください。自分のアカウントは {whoami}、管理アカウントは {organization} で表示されます。"
        CallFromThere
            "違う場合は、管理アカウントにサインインするか、管理している人に呼び出しを依頼してください。"
        CallFromThereOrDelegated
            "違う場合は、管理アカウントか委任管理者のアカウントにサインインするか、管理している人に呼び出しを依頼してください。"
        NoAllowInMember
            "ほかのアカウントでは Allow では解決しません。管理アカウントにアクセスできる人に作業を任せ、そのために管理者を登録しないでください。"
        RegisterDelegated
            "呼び出し元のアカウントがこの作業をすべきなら、委任管理者にしてください。ポリシーについては、組織の委任ポリシーで行います: {put}。それ以外については: {register}。"
        AllowThere
            "呼び出せるアカウントでも、ここに示すポリシーのとおり、呼び出し元に Allow が必要です。"
        ByTheMemberItself
            "これはメンバーアカウントが自分のアカウントで自ら呼び出すものです。管理アカウントは代わりに `organizations:RemoveAccountFromOrganization` でアカウントを外します。"
        LeaveNeedsMore
            "離脱するには、アカウント自身の支払い方法、連絡先、サポートプランが必要で、それを拒否するサービスコントロールポリシーがないことも必要です。"
    }

    OutsideIam {
        ClusterDoesNotKnowYou
            "IAM では許可されましたが、Kubernetes クラスターにはあなたの登録がありません。ユーザーまたはロールのアクセスエントリが必要です。"
        AskForAccessEntry
            "クラスターを管理している人にアクセスエントリを依頼し、{whoami} の出力を送ってください。"
        MakeAccessEntry
            "エントリを作成してください: {create}。セッションの場合は、セッションではなくロールを指定します。"
        GiveRights
            "権限 (ここでは読み取り) を与えてください: {associate}。"
        ConfigMap
            "まだ ConfigMap `aws-auth` を使うクラスターでは、代わりにそこに行を追加する必要があります。"
        LakeFormation
            "AWS Lake Formation が拒否しました。IAM ポリシーでは許可できず、データレイク管理者が行う必要があります。"
        LakeFormationWants
            "AWS Lake Formation が拒否しました。呼び出し元に、{on} に対する {permission} のアクセス許可がありません。IAM ポリシーでは許可できず、データレイク管理者が行う必要があります。"
        AskForThis
            "データレイク管理者にこのアクセス許可を依頼し、拒否されたものが書かれたメッセージも送ってください。"
        AskDataLakeAdministrator
            "データレイク管理者に、データベースとテーブルのアクセス許可を依頼し、読み取りか書き込みかを伝えてください。"
        GrantPermissions
            "許可してください: {grant}。"
        GetDataAccess
            "呼び出し元には IAM の `lakeformation:GetDataAccess` も必要です。ある場所にデータを書き込む場合は、その場所 (`DATA_LOCATION_ACCESS`) も許可してください。"
        StsIsOff
            "アカウントで {region} の AWS STS がオフになっています。ポリシーを変えても変わりません。"
        StsIsOffHere
            "アカウントでこのリージョンの AWS STS がオフになっています。ポリシーでは変わりません。"
        StsElsewhere
            "別のリージョンの AWS STS を使ってください: `AWS_STS_REGIONAL_ENDPOINTS=regional` とし、`AWS_REGION` をオンのリージョンにします。"
        TurnStsOn
            "IAM コンソールでオンにしてください: [アカウント設定]、[セキュリティトークンサービス (STS)]、[エンドポイント]。"
        RegionIsOff
            "リージョン {region} またはサービスがアカウントで有効になっていません。ポリシーでは変わりません。"
        ThisRegionIsOff
            "このリージョンまたはサービスがアカウントで有効になっていません。ポリシーでは変わりません。"
        OtherRegion
            "別のリージョンでもよければ、それを使ってください。"
        RegionsThatAreOn
            "どのリージョンが有効か確認してください: {list}。"
        TurnRegionOn
            "有効にしてください: {enable}。数分かかります。組織では管理アカウントがメンバーに対して行えます。"
        FinishSignUp
            "メッセージがサブスクリプションに触れている場合は、サービスのコンソールを一度開き、登録を完了してください。"
        MissingPolicy
            "ポリシー {arn} がありません。足りないのは権限ではありません。ポリシーを作成するか、正しい名前を指定する必要があります。"
        CompareArn
            "ARN のアカウント番号、パス、名前を、テンプレートが使うはずのものと比べてください。境界もポリシーで、それを使うロールより先に存在する必要があります。"
        WhetherItExists
            "存在するか確認してください: {get}。"
        CreateIt
            "作成するか、参照するものより先にテンプレートで作成させてください。"
        WrongCode
            "MFA デバイスのコードが誤っているか、使用済みか、別のデバイスのものです。ポリシーの不足ではありません。"
        NextCode
            "次のコードを待って一度だけ入力してください。コードは一度しか使えず、デバイスの時計が合っている必要があります。"
        OwnDevice
            "シリアル番号が自分のデバイスのものか確認してください: `aws iam list-mfa-devices --user-name USER_NAME`。ロールの場合は、引き受けるユーザーのデバイスです。"
        Resynchronize
            "コードの失敗が続く場合は、デバイスを再同期してください: `aws iam resync-mfa-device --user-name USER_NAME --serial-number MFA_DEVICE_ARN --authentication-code1 CODE --authentication-code2 NEXT_CODE`。"
        OnlyThere
            "これは、組織の管理アカウントか、サービスの委任管理者のアカウントからだけ行えます。ほかのアカウントの Allow では解決しません。"
        CompareWithManagement
            "2 つのアカウントを比べてください。自分のアカウントは `aws sts get-caller-identity --query Account`、管理アカウントは `aws organizations describe-organization --query Organization.MasterAccountId` で表示されます。"
        SignInThere
            "違う場合は、そこか委任管理者のアカウントにサインインするか、そこで作業する人に呼び出しを依頼してください。"
        RegisterAdministrator
            "サービスに委任管理者がある場合、管理アカウントは別のアカウントを登録できます: `aws organizations register-delegated-administrator --account-id ACCOUNT_ID --service-principal SERVICE`。"
        NoIamPolicy
            "AWS は IAM ポリシー以外の理由で拒否しました。権限を追加しても、おそらく解決しません。"
        ReadTheRest
            "メッセージの残りの部分を読んでください。変える必要があるのは、そこに書かれた設定、状態、登録です。"
        AskSupport
            "何も書かれていない場合は、AWS Support にケースを作成し、リクエスト ID を伝えてください。"
        SettingsAndQuotas
            "ポリシーを変更する前に、サービス自身の設定とクォータ、アカウントの状態を確認してください。"
        OwnWords
            "AWS の言葉: 「{words}」。"
    }

    Outsiders {
        RoleForMore
            "この 1 つのリソースより多くが必要な場合は、アカウント {ours} が引き受けられるロールをアカウント {theirs} に作成し、そのロールにアクセスを許可してください。"
        RoleInstead
            "そうでなければ、アカウント {ours} が引き受けられるロールをアカウント {theirs} に作成し、そのロールにアクセスを許可してください。"
        RoleThereForMore
            "この 1 つのリソースより多くが必要な場合は、呼び出し元のアカウントが引き受けられるロールをリソースのアカウントに作成し、そのロールにアクセスを許可してください。"
        RoleThereInstead
            "そうでなければ、呼び出し元のアカウントが引き受けられるロールをリソースのアカウントに作成し、そのロールにアクセスを許可してください。"
        ThirdParty
            "第三者の場合は、ロールの信頼ポリシーで外部 ID を求めてください。他社の人の場合は、フェデレーションが適しています。"
    }

    Extension {
        Name
            "undeny – AWS のアクセス拒否を説明"
        Description
            "AWS コンソールの「not authorized」エラーを説明します: 誰が何を拒否したか、依頼すべきポリシー。すべてブラウザの中で行われます。"
        ActionTitle
            "undeny: このセッションで拒否されたもの"
        GoToLine
            "このページの拒否の説明に移動"
    }

    Page {
        NothingDeniedYet
            "まだ拒否はありません"
        NothingDeniedInTab
            "このタブで拒否はありません"
        ListedHere
            "AWS コンソールが何かを拒否すると、そこに説明が表示され、ここに記録されます。"
        FromElsewhere
            "ほかの場所のメッセージですか?"
        AllAccounts
            "すべてのアカウント"
        AllServices
            "すべてのサービス"
        Search
            "検索"
        NothingLikeThis
            "一覧に該当するものはありません。"
        OneDenial
            "拒否 1 件"
        Denials
            "拒否 {number} 件"
        WhatOf
            "{who} の {what}"
        Choose
            "{name} を選択"
        NoAllowMends
            "呼び出し元の Allow では解決しません"
        WorksSince
            "{time} から成功"
        MakeAPolicy
            "ポリシーを作成"
        MakePolicies
            "ポリシーを {number} 個作成"
        OnePrincipal
            "プリンシパル 1 個"
        Principals
            "プリンシパル {number} 個"
        Chosen
            "{number} 件を選択"
        ChosenOf
            "、{principals}"
        Back
            "‹ 一覧に戻る"
        AccountAnd
            "アカウント {account}、{count}"
        FillIn
            "使う前に記入: {names}"
        NotInThem
            "含まれないもの: {others}"
        AndMore
            " ほか {number} 件。"
        CopyRequest
            "依頼文をコピー"
        Copy
            "コピー"
        Copied
            "コピーしました"
        Policy
            "ポリシー"
        Format
            "形式"
        First
            "{last}、最初は {first}、{count} 回"
        Remove
            "削除"
        AllForgotten
            "すべての拒否を消去しました。"
        OneForgotten
            "拒否を消去しました。"
        ForgetOne
            "拒否を消去"
        ForgetMany
            "拒否 {number} 件を消去"
        CopiedStay
            "コピーしたポリシーはそのまま残ります。"
        KeepThem
            "残す"
        PasteOrDrop
            "貼り付けるか、ログファイルをドロップしてください"
        PasteAnyText
            "テキストを貼り付け"
        OrDrop
            "またはファイルをドロップ: "
        DropWhat
            "ログ、CloudTrail (.json、.json.gz)、HAR。このブラウザで読み取り、どこにも送りません。"
        FindsNone
            "このテキストに AWS の拒否は見つかりません。"
        OneFound
            "拒否が 1 件見つかりました。"
        Found
            "拒否が {number} 件見つかりました。"
        Reading
            "{file} を読み取り中…"
        CannotRead
            "このファイルは読み取れません。"
        Version
            "undeny {version}、AWS の認可リファレンス内蔵。"
        YourOrganization
            "所属する組織"
        ManagesSome
            "一部は {company} が管理しています。"
        RemoveSite
            "{site} を削除"
        SiteLike
            "サイトは https://wiki.example.com のようなアドレスです"
        ReadsFromNow
            "undeny は {site} を次のページから読み取ります。"
        NothingChanged
            "何も変更されていません。"
        NotSet
            "未設定"
        NoSuchLink
            "undeny が値を差し込めるリンクではありません。ホストとパスのある https、またはアドレスのある mailto と、下の差し込み箇所を使ってください。"
        OptionsTitle
            "undeny: オプション"
        AskItDesk
            "ロックされた項目の変更は IT 部門に依頼してください。"
        You
            "あなた"
        IAsk
            "アクセスをほかの人に依頼する"
        CopiesRequest
            "最初のボタンが依頼文をコピーします。"
        IManage
            "アクセスを管理する"
        CopiesPolicy
            "最初のボタンがポリシーをコピーし、管理者の手順が先に表示されます。"
        TheLine
            "ページ内の行"
        OpenAtOnce
            "ページの拒否が 1 件のときはすぐに開く"
        FormatOfPolicies
            "ポリシーの形式"
        Language
            "言語"
        LanguageOfPage
            "ページまたはブラウザに合わせる"
        ByKeyboard
            "キーボードで行に移動"
        Change
            "変更"
        WhereToAsk
            "依頼先"
        LinkOfDesk
            "アクセス窓口のリンク"
        ButtonSays
            "ボタンの文字"
        AskForAccess
            "アクセスを依頼"
        Places
            "クリックすると {{title}} と {{request}} が差し込まれます。{{principal}}、{{action}}、{{resource}}、{{account}}、{{policyType}} も使えます。undeny 自身は何も送信しません。"
        Sites
            "サイト"
        TheConsole
            "すべてのパーティションの AWS コンソール。"
        ASite
            "サイト"
        AddASite
            "サイトを追加"
        BrowserAsks
            "undeny がそこを読み取る前に、ブラウザが確認します。"
        InIam
            "IAM コンソールで"
        MarkRetired
            "廃止された AWS マネージドポリシーに印を付ける"
        MarkedLike
            "各ポリシーの横に小さな印を付け、AWS が代わりに示しているものを伝えます。ほかのページでは何も読み込みません。"
        RetiredMark
            "廃止"
        WhatIsKept
            "保存するもの"
        UntilClosed
            "ブラウザを閉じるまで"
        Nothing
            "何も保存しない"
        ExplainAMessage
            "メッセージを説明"
        PasteFromAnywhere
            "どこで出た「アクセス拒否」メッセージでも貼り付けられます"
        Reset
            "リセット"
        ThisTab
            "このタブ"
        AllTabs
            "すべてのタブ"
        WhichTabs
            "対象のタブ"
        PasteOrDropButton
            "貼り付けまたはドロップ"
        Guide
            "ガイド"
        ExportJson
            "JSON をエクスポート"
        Markdown
            "Markdown"
        ForgetAll
            "すべて消去"
        Options
            "オプション"
        EncodedMessage
            "エンコードされたメッセージ"
        ARequest
            "リクエスト"
        NotSaidWho
            "要求者の記載なし"
        TooLarge
            "ファイルが 64 MB を超えています。コマンドラインなら読み取れます: undeny explain FILE"
        UnpacksToMore
            "ファイルが 256 MB を超えて展開されます。"
        NoWholeGzip
            "完全な gzip ファイルではありません。"
        Columns
            "日時 | 回数 | 要求者 | アカウント | アクション | リソース | 原因 | ページ"
        TwoSentences
            "{first}{second}"
        DeniedTitle
            "拒否されたもの"
    }

    Widget {
        Label
            "AWS が表示したメッセージ"
        Placeholder
            "User: arn:aws:iam::123456789012:user/mateojackson is not authorized to perform: …"
        Example
            "例を試す"
        Clear
            "消去"
        Private
            "このページの外には何も送信されません。"
        None
            "このテキストに、undeny が認識できる AWS の拒否はありません。"
        Failed
            "undeny はこのページで動作できません。"
    }

    PassRole {
        OfAnotherAccount
            "ロールはアカウント {theirs} のものです。ロールを渡せるのはそのアカウントの中だけなので、Allow では解決しません。"
        OwnAccountsRole
            "ロールの ARN のアカウント番号が間違いなら、自分のアカウント {ours} のロールを使ってください。"
        AskForARole
            "そうでなければ、サービスが使えるロールを自分のアカウントに作るよう管理者に依頼してください。"
        MakeARole
            "サービスが引き受けられるロールをアカウント {ours} に作成し、アカウント {theirs} のリソースが必要な場合は、そのアカウントのロールを引き受けさせてください。"
        ThenAllow
            "その後、新しいロールの `iam:PassRole` を許可してください。"
        Named
            "あなたはサービスをロール {name} で動作させようとしました。それには、このロールの `iam:PassRole` が必要です。"
        Unnamed
            "あなたはサービスをあるロールで動作させようとしました。それには、そのロールの `iam:PassRole` が必要です。リクエストが拒否されたときに (実行ロール、サービスロール、インスタンスプロファイルとして) 選んだロールです。"
        TellTheName
            "管理者にロールの名前を伝えてください。メッセージには書かれていません。"
        CheckTheTrust
            "比較用のポリシーのとおり、ロールが {host} を信頼しているか確認してください: {get}。"
        NameTheOneRole
            "ロールを渡す人は、サービスを通してその権限を使えます。その 1 つのロールを指定し、`*` に対する `iam:PassRole` は決して許可しないでください。"
    }

    Provenance {
        LikelyActions
            "メッセージが示すのはアクションではなく操作です。おそらく{what}が必要です。"
        AccountOfCaller
            "メッセージのリソースの ARN にはアカウントがありません。呼び出し元の {account} を入れました。リソースが別のアカウントのものなら、それに書き換えてください。"
        SecretsLeftOut
            "テキストに秘密と思われるもの ({sorts}) が含まれていたため、ここでは除きました。ほかの人が原文を読めるなら、認証情報を新しいものに替えてください。"
        HiddenCharacters
            "このメッセージの名前に、見えない文字、またはほかの文字の見え方を変える文字が含まれています。ここでは `[U+202E]` のように示し、ポリシーではエスケープしています。許可する前に、本当の名前と比べてください。"
    }

    Allow {
        UserConsole
            "IAM コンソールで [ユーザー]、{name}、[許可を追加]、[インラインポリシーを作成]、[JSON] を開き、ポリシーを貼り付けてください。"
        UserCommand
            "または `policy.json` として保存し、{put} を実行してください。"
        GroupInstead
            "ほかの人にも同じものが必要なら、代わりにグループを使ってください: {create}、{put}、{add}。"
        RoleConsole
            "IAM コンソールで [ロール]、{name}、[許可を追加]、[インラインポリシーを作成]、[JSON] を開き、ポリシーを貼り付けてください。"
        RoleCommand
            "または `policy.json` として保存し、{put} を実行してください。"
        PermissionSetConsole
            "IAM Identity Center コンソールで [アクセス許可セット]、{name}、[アクセス許可]、[インラインポリシー]、[編集] を開き、ポリシーを貼り付けてください。既存のものに追加します。"
        PermissionSetCommand
            "または、既存のステートメントと一緒に `policy.json` として保存し、{put} を実行してください。セットのインラインポリシーが置き換わります。"
        PermissionSetProvision
            "その後、アカウントにプロビジョニングしてください: {provision}。"
        FederatedUser
            "`GetFederationToken` を呼び出したキーの IAM ユーザーに、ポリシーをアタッチしてください。"
        FederatedSession
            "その呼び出しで、同じステートメントをセッションポリシーとして渡してください。フェデレーションセッションが行えるのは、両方が許可するものだけです。"
        Anywhere
            "リクエストを行ったユーザーまたはロールにポリシーをアタッチしてください。"
        PathIsUnknown
            "メッセージにはロールのパスがありません。ロールにパス (`/service-role/` など) がある場合は、ロールの ARN に入れてください。{print} で表示されます。"
    }

    Ask {
        SendRequest
            "{to}に、ここに示す変更を依頼し、拒否されたものが書かれたメッセージも送ってください。"
        SendMessage
            "{to}に問い合わせ、拒否されたものが書かれたメッセージも送ってください。"
        TryAgain
            "完了の連絡があったら、1 分待ってもう一度試してください。ポリシーの変更がすべてのリージョンに届くには少し時間がかかります。"
    }

    Titles {
        ExactlyDenied
            "拒否されたものだけ"
        AlsoForIdentity
            "これも必要: {who}自身に同じ Allow"
        AtEveryLevel
            "Allow (すべてのレベルで)"
        IfNothingDenies
            "拒否するポリシーがない場合: Allow (すべてのレベルで)"
    }

    Letter {
        Hello
            "お世話になっております。"
        Refused
            "AWS でリクエストが拒否されました。ご対応いただけますか。"
        NeedRefused
            "{actions}が必要ですが、AWS に拒否されました。ご対応いただけますか。"
        RequestsRefused
            "AWS で {number} 件のリクエストが拒否されました。ご対応いただけますか。"
        Titled
            "{title} ({policy}):"
        TitledFor
            "{title} ({policy}、対象{place}):"
        FillItIn
            "メッセージに{names}の記載がありません。記入をお願いします。"
        FillThemIn
            "メッセージに{names}の記載がありません。それぞれ記入をお願いします。"
        IntoTheStatement
            "{title} ({policy})。既存のステートメントに、その Condition がすでに求めているものと並べて入れます:"
        OnlyTheActions
            "含まれるのは、拒否されたアクションだけです。"
        OnlyTheAction
            "含まれるのは、拒否されたアクションだけです。"
        OnlyTheActionAndResource
            "含まれるのは、拒否された 1 つのリソースに対する、拒否されたアクションだけです。"
        WhoIsNotSaid
            "要求者の記載なし"
        HoldsWhatAnAllowCan
            "この{policy:a}には Allow で許可できるものが含まれます:"
        ToBeFilledIn
            "記入が必要: {names}。"
        NoPolicyOfTheCallers
            "呼び出し元のポリシーだけでは解決しないもの:"
        ARequest
            "リクエスト"
        On
            "{resource}に対する{what}"
        Fact
            "{name}: {value}"
        ThankYou
            "よろしくお願いいたします。"
    }

    NotWritten {
        DynamicReference
            "undeny はこの形式ではこのポリシーを書きません。名前に {{{{resolve: が含まれ、CloudFormation が別の値に置き換えるためです。"
        CdkToken
            "undeny はこの形式ではこのポリシーを書きません。名前に Token[ が含まれ、AWS CDK が別の値に置き換えるためです。"
        Word
            "undeny はこの形式ではこのポリシーを書きません。ユーザーまたはロールの名前をそのままコマンドに入れられないためです。"
        TakeTheJson
            "JSON を使い、先に内容を確認してください。"
    }

    OwnerName {
        Account
            "アカウントの管理者"
        IdentityCenter
            "IAM Identity Center の管理者"
        Resource
            "リソースの所有者"
        Organization
            "組織の管理者"
        Role
            "ロールの所有者"
        Session
            "セッションの作成者"
        Endpoint
            "VPC エンドポイントの所有者"
        Other
            "管理者"
    }

    PolicyTitle {
        For
            "{who}用"
        ForIn
            "アカウント {account} の{who}用"
        OfResource
            "リソースのポリシーに追加 ({who}用)"
        OfResourceIn
            "リソースのポリシーに追加 (アカウント {account} の{who}用)"
        Of
            "{resource} のポリシーに追加 ({who}用)"
        OfIn
            "{resource} のポリシーに追加 (アカウント {account} の{who}用)"
        Unnamed
            "リクエストを行った人 (メッセージに記載なし)"
    }

    Text {
        LookTwice
            "よく確認してください"
        WhatWasDenied
            "拒否されたもの"
        WhatYouCanDo
            "あなたにできること"
        WhatCanDo
            "{who}にできること"
        OtherChoices
            "ほかの選択肢"
        GoodToKnow
            "知っておくこと"
        BeforeYouGrantIt
            "許可する前に"
        ReadMore
            "詳細情報"
        For
            "対象"
        FillIn
            "記入: {names}"
        Titled
            "{title} ({policy})"
        Choice
            "{title}: {statements}。"
        Statement
            "{actions}"
        StatementOn
            "{resources} に対する {actions}"
        StatementOnAllBut
            "{resources} を除くすべてに対する {actions}"
        WhereIs
            "{statement} ({key}が {values} の場合)"
        WhereLike
            "{statement} ({key}が {values} に一致する場合)"
        Next
            "{before}; {after}"
    }

    Together {
        Nothing
            "これら {count} 件のリクエストで{who}が求めたものを許可するポリシーがありません。そのすべてを含む 1 つのポリシーを追加する必要があります。"
        Perhaps
            "{who}の {count} 件のリクエストが拒否されたのは、おそらく Allow が不足しているためです。メッセージにはそれ以上書かれていません。1 つのポリシーにすべてを含められます。"
    }

    ResourcePolicy {
        NothingLetsElsewhere
            "{who}に{what}を許可するものがありません。このようなリソースには編集できる独自のポリシーがなく、別のアカウントにあります。そのアカウントのロールを使ってください。"
        NothingLetsElsewhereOn
            "{who}に {resource} に対する{what}を許可するものがありません。このようなリソースには編集できる独自のポリシーがなく、別のアカウントにあります。そのアカウントのロールを使ってください。"
        NothingLets
            "{who}に{what}を許可するものがありません。このようなリソースには編集できる独自のポリシーがないため、Allow は{who}に付けます。"
        NothingLetsOn
            "{who}に {resource} に対する{what}を許可するものがありません。このようなリソースには編集できる独自のポリシーがないため、Allow は{who}に付けます。"
        HasToNameTheService
            "{thing}のポリシーは{who}に{what}を許可していません。サービスを指定する必要があります。"
        HasToNameTheAccount
            "{thing}のポリシーは{who}に{what}を許可していません。ルートユーザーのアカウントを指定する必要があります。"
        BothAccounts
            "{thing}のポリシーは{who}に{what}を許可していません。両者は別のアカウントにあるため、両側で許可する必要があります。"
        ResourceDecides
            "{thing}のポリシーは{who}に{what}を許可していません。ここでは、同じアカウントの中でもリソースのポリシーが決めます。"
        BothDecide
            "{thing}のポリシーは{who}に{what}を許可していません。ここでは、同じアカウントの中でも両側で許可する必要があります。"
        OneAccount
            "{thing}のポリシーは{who}に{what}を許可していません。両者は同じアカウントにあります。"
        AcrossAccounts
            "{thing}のポリシーは{who}に{what}を許可していません。アカウントをまたぐ場合は、両側で許可する必要があります。"
        AddTheStatement
            "{thing}のポリシーを開き、ここに示すステートメントを追加してください。既存のステートメントは残してください。"
        AccountOfTheService
            "条件は、指定したアカウントのものだけを認めます。サービスが別のアカウントの代わりに動作する場合は、それを入れてください。"
        KeyOfTheService
            "{thing}が暗号化されている場合は、カスタマーマネージドキーを使い、そのキーポリシーで{service}による使用 (`kms:GenerateDataKey` と `kms:Decrypt`) を許可する必要があります。AWS マネージドキーのポリシーは変更できません。"
        NothingForRoot
            "ルートユーザーにアタッチするものはありません。自分のアカウントでは、組織が許すことを何でも行えます。"
        AskThereToo
            "アカウント {account} の管理者にも依頼してください。そこでも{who}に、ここに示す Allow が必要です。"
        AttachInAccount
            "アカウント {account} で、2 つ目のポリシーを{who}にアタッチしてください。両側で許可する必要があります。"
        BothInOneAccount
            "2 つ目のポリシーを{who}にアタッチしてください。このサービスでは、同じアカウントの中でも両側に Allow が必要です。"
        OrTheIdentity
            "または、リソースはそのままにして、2 つ目のポリシーを{who}にアタッチしてください。同じアカウントの中では、通常 Allow は 1 つで足ります。"
        PerhapsAcross
            "{who}が別のアカウントのものなら、そのアカウントで 2 つ目のポリシーも必要です。"
        Denies
            "{thing}のポリシーが{who}の{what}を拒否しています。これに優先する Allow はありません。リクエストが Deny の求める条件を満たすか、Deny を変更する必要があります。"
        FindTheDeny
            "{thing}のポリシーを開き、`Principal` が{who}を含む `\"Effect\": \"Deny\"` のステートメントを探してください (`\"*\"` は全員を含みます)。"
        OtherSideHasNone
            "リソースはアカウント {account} にあり、このサービスにはリソースベースのポリシーがありません。リソースが自分のアカウントと共有 (AWS RAM) されていなければ、アクセスできるのはそのアカウントのロールだけです。"
        OtherSideUnknown
            "リソースは別のアカウントにあります。リソース自身のポリシーも{who}を許可する必要があります。すでになければ、「これも必要」と記したポリシーをそのアカウントに依頼してください。"
        OtherSideHasNoneUnknown
            "リソースは別のアカウントにあり、このサービスにはリソースベースのポリシーがありません。リソースが自分のアカウントと共有 (AWS RAM) されていなければ、アクセスできるのはそのアカウントのロールだけです。"
        OtherSide
            "リソースはアカウント {account} にあります。リソース自身のポリシーも{who}を許可する必要があります。すでになければ、「これも必要」と記したポリシーをそのアカウントに依頼してください。"
    }

    ResourceTitles {
        ToAdd
            "{thing}のポリシーに追加"
        AlsoNeeded
            "これも必要: {thing}のポリシーに"
        Instead
            "代わりに{who}用"
    }

    SetPolicy {
        SaveBucket
            "まず現在の内容を保存してください: {save}。"
        PutBucket
            "その後: {put}。ポリシー全体が置き換わります。"
        ShareLayer
            "レイヤーのバージョンを共有してください: {add}。"
        AddPermission
            "Lambda ではステートメントを 1 つずつ追加します: {add}。"
        Queue
            "AWS CLI では、ポリシーはキューの属性 `Policy` です: {set}。既存のポリシーが置き換わるため、先に保存してください。{url} で URL が表示されます。"
        Key
            "AWS CLI では: {put}。ポリシー全体が置き換わります。自分たちの管理者のステートメントを残してください。残さないと、自分が締め出されます。"
        Put
            "AWS CLI では: {put}。既存のポリシーが置き換わるため、先に保存してください。"
        PutAndDeploy
            "AWS CLI では: {put}。既存のポリシーが置き換わるため、先に保存してください。その後デプロイします: {deploy}。"
        OnePermission
            "このサービスは権限を 1 つずつ受け付けます: {add}。ステートメントはここに示すものになります。"
        OwnForm
            "このサービスには {set} で設定する独自の形式のポリシーがあります。ここに示すステートメントは、許可すべき内容を示します。"
    }

    Unsigned {
        NotSigned
            "{what}のリクエストに署名がなかったため、AWS は匿名とみなしました。認証情報を付けて送ってください。"
        CheckCredentials
            "プログラムに認証情報があるか確認してください。{whoami} で誰の認証情報かが分かります。"
        Sign
            "署名バージョン 4 でリクエストに署名してください。AWS SDK は自動で行い、通常の `curl` には `--aws-sigv4` が必要です。"
        NotInABrowser
            "アドレスを直接開くブラウザも匿名です。サービス自身のサインインか署名付き URL を使ってください。"
        NameThePrincipals
            "アクセスが必要なプリンシパルをリソースのポリシーで指定し、リクエストに署名させてください。"
        NotEverybody
            "`\"Principal\": \"*\"` で対応しないでください。リソースが全員に公開されます。"
    }

    Consequence {
        CloseAccount
            "アカウントを閉鎖"
        CreateStack
            "スタックのロールが作成できるあらゆるリソースを作成 (ロールを渡せる場合)"
        DeleteTrail
            "誰が何をしたかの記録を終了"
        StopLogging
            "誰が何をしたかの記録を停止"
        CreateProject
            "CodeBuild に渡せる任意のロールとしてコードを実行"
        DeleteTable
            "テーブルを全項目ごと削除"
        GetPasswordData
            "Windows インスタンスの管理者パスワードを閲覧"
        ModifyInstanceAttribute
            "インスタンスの起動スクリプトを変更し、インスタンスのロールでコードを実行"
        ModifySnapshotAttribute
            "スナップショットをほかのアカウントと共有"
        RunInstances
            "ロールを渡せる任意のインスタンスプロファイルでコードを実行"
        TerminateInstances
            "インスタンスを終了 (その中にしかないものは消失)"
        CreateDevEndpoint
            "Glue に渡せる任意のロールとしてコードを実行"
        AddUserToGroup
            "任意のグループに加わり、そのすべての権限を取得"
        AttachGroupPolicy
            "グループに管理者までの任意の権限を付与"
        AttachRolePolicy
            "ロールに管理者までの任意の権限を付与"
        AttachUserPolicy
            "ユーザーに管理者までの任意の権限を付与"
        CreateAccessKey
            "ほかのユーザーのキーを作成し、そのユーザーとして操作"
        CreateLoginProfile
            "ほかのユーザーのコンソールパスワードを設定し、そのユーザーとして操作"
        CreatePolicyVersion
            "ポリシーを書き換え、それを持つ全員の権限を変更"
        CreateRole
            "アカウントの外からも引き受けられるロールを作成"
        DeleteRolePermissionsBoundary
            "ロールの上限を削除"
        DeleteUserPermissionsBoundary
            "ユーザーの上限を削除"
        PassRole
            "サービスを通してロールの権限を使用"
        PutGroupPolicy
            "グループに管理者までの任意の権限を付与"
        PutRolePermissionsBoundary
            "ロールの上限を変更"
        PutRolePolicy
            "ロールに管理者までの任意の権限を付与"
        PutUserPermissionsBoundary
            "ユーザーの上限を変更"
        PutUserPolicy
            "ユーザーに管理者までの任意の権限を付与"
        SetDefaultPolicyVersion
            "より広いかもしれない古いバージョンのポリシーを復活"
        UpdateAssumeRolePolicy
            "自分を含む誰にでもロールを引き受けさせる設定に変更"
        UpdateLoginProfile
            "ほかのユーザーのコンソールパスワードを変更し、そのユーザーとして操作"
        CreateGrant
            "キーをほかの人に貸与"
        Decrypt
            "キーで暗号化され、アクセスできるものをすべて閲覧"
        DisableKey
            "再び有効になるまで、キーで暗号化されたものをすべて読み取り不能に"
        PutKeyPolicy
            "誰がキーを使えるかを決め、ほかの人を締め出し"
        ScheduleKeyDeletion
            "キーを、暗号化されたすべてのものとともに削除"
        AddPermission
            "ほかのアカウントやサービスに関数を呼び出させる設定に変更"
        CreateFunction
            "Lambda に渡せる任意のロールとしてコードを実行"
        UpdateFunctionCode
            "関数のロールで自分のコードを実行"
        UpdateFunctionConfiguration
            "関数のロール、レイヤー、環境を変更"
        LeaveOrganization
            "アカウントを組織とそのポリシーから離脱"
        DeleteDBCluster
            "データベースクラスターをデータごと削除"
        DeleteDBInstance
            "データベースをデータごと削除"
        ModifyDBSnapshotAttribute
            "データベースのスナップショットをほかのアカウントと共有"
        DeleteBucket
            "バケットを削除"
        DeleteBucketPolicy
            "バケットのポリシーをすべての Deny ごと削除"
        DeleteObject
            "オブジェクトを削除 (バージョンがなければ永久に)"
        GetObject
            "これらのオブジェクトのデータを閲覧"
        PutBucketAcl
            "バケットをほかの人に公開"
        PutBucketPolicy
            "バケットをほかの人や全員に公開"
        PutBucketPublicAccessBlock
            "パブリックアクセスに対する保護を無効化"
        PutObjectAcl
            "オブジェクトをほかの人に公開"
        CreateNotebookInstance
            "SageMaker に渡せる任意のロールとしてコードを実行"
        DeleteSecret
            "シークレットを削除"
        GetSecretValue
            "シークレットを平文で閲覧"
        PutResourcePolicy
            "ほかの人にシークレットを読ませる設定に変更"
        GetParameter
            "SecureString を含むパラメータを閲覧"
        SendCommand
            "インスタンスで、そのロールを使ってコマンドを実行"
        StartSession
            "インスタンスで、そのロールを使ってシェルを起動"
        AssumeRole
            "ロールのすべての権限で操作"
        Wildcard
            "ワイルドカードが含むものを、今も将来もすべて実行"
    }

    Risks {
        PrivilegeEscalation
            "リスク (権限昇格): {action} の権限があると次のことができます: {consequence}。"
        DataExposure
            "リスク (データの露出): {action} の権限があると次のことができます: {consequence}。"
        Destructive
            "リスク (破壊的): {action} の権限があると次のことができます: {consequence}。"
    }

    ServiceAccess {
        NotYours
            "足りないのはあなた自身の権限ではなく、あなたへの Allow では解決しません。"
        AskOwner
            "所有者に、ここに示す変更を依頼し、変更されたらもう一度試してください。"
        LogsToBucket
            "Elastic Load Balancing がバケット {bucket} に書き込めません。バケットのポリシーで許可する必要があります。"
        LogsToSomeBucket
            "Elastic Load Balancing がバケットに書き込めません。バケットのポリシーで許可する必要があります。"
        SameRegionAndEncryption
            "バケットがロードバランサーと同じリージョンにあることを確認してください。Application Load Balancer の場合は、Amazon S3 のキー (SSE-S3) で暗号化されている必要があります。KMS キーでも同じエラーになります。"
        AddToBucketPolicy
            "先に現在のものを保存してください: {get}。その後、ステートメントをバケットのポリシーに追加します。{put} はポリシー全体を置き換えます。"
        WithPrefix
            "ログにプレフィックスがある場合は、リソースに入れてください: `…/PREFIX/AWSLogs/…`。"
        OlderSetUps
            "Network Load Balancer は `delivery.logs.amazonaws.com` として書き込み、バケットの `s3:GetBucketAcl` も必要です。古いポリシーはリージョンの負荷分散アカウントを指定しており、引き続き有効です。"
        AllOfTheAccount
            "各 `*` は 1 つのアカウントのもの (ログファイル、リージョンのロードバランサー) を表します。"
        ToWriteLogs
            "バケットのポリシーに追加: ロードバランサーのログ"
        ImageOfFunction
            "AWS Lambda がコンテナイメージを読み取れません。Amazon ECR のリポジトリのポリシーで許可する必要があります。"
        CreatorNeedsBoth
            "リポジトリとは別のアカウントで関数を作成する人には、リポジトリに対する `ecr:BatchGetImage` と `ecr:GetDownloadUrlForLayer` も必要です。"
        SetRepositoryPolicy
            "先に現在のものを保存してください: {get}。その後、ステートメントをリポジトリのポリシーに追加します。{set} はポリシー全体を置き換えます。"
        AcrossAccounts
            "別のアカウントの関数の場合、リポジトリのポリシーはそのアカウント (`\"AWS\": \"arn:aws:iam::ACCOUNT_ID:root\"`) にも同じ 2 つのアクションを許可します。"
        ToReadImage
            "リポジトリのポリシーに追加: Lambda 用のイメージ"
        LogsToFunction
            "Amazon CloudWatch Logs がサブスクリプションフィルターの関数を呼び出せません。関数自身のポリシーで許可する必要があります。"
        AddLogsPermission
            "権限を与えてから、サブスクリプションフィルターを作り直してください: {add}。"
        FunctionFirst
            "テンプレートでは、サブスクリプションフィルターを権限に依存させてください (`DependsOn`)。権限はその場で試されます。"
        ToInvokeFromLogs
            "関数のポリシーに追加: ロググループ"
        NotificationsFromBucket
            "Amazon S3 がバケットの通知の送信先に送れないため、設定を拒否しました。キュー、トピック、関数自身のポリシーで許可する必要があります。"
        SameRegion
            "送信先が存在し、バケットと同じリージョンにあり、ARN が正しいことを確認してください。"
        WhichDestination
            "関数の場合は {function} で権限を与え、キューやトピックの場合は、ここに示すステートメントをそのポリシーに追加してください。"
        EncryptedDestination
            "暗号化されたキューやトピックには、`s3.amazonaws.com` に `kms:GenerateDataKey` と `kms:Decrypt` を許すポリシーを持つカスタマーマネージドキーが必要です。AWS マネージドキーではできません。"
        OneBadDestination
            "S3 は、以前からあるものも含め、設定のすべての送信先を試します。存在しない送信先や送れない送信先が 1 つあると、全体が失敗します。"
        ToQueue
            "キューの場合: そのポリシーに追加"
        ToTopic
            "トピックの場合: そのポリシーに追加"
        ToFunction
            "関数の場合: コマンド実行後のポリシーの内容"
        RedshiftRole
            "Amazon Redshift が{role}を使えません。ロールがクラスターや名前空間に関連付けられていないか、信頼ポリシーが Redshift を認めていません。"
        AttachToCluster
            "クラスターを管理している人に、ロールの関連付けを依頼してください。SQL は関連付けられていないロールを使えません。"
        SeeAttached
            "関連付けられていない場合は、ロールを関連付けてください: {attach}。"
        SeeAttachedServerless
            "Amazon Redshift Serverless の場合: {update}。このリストは既存のものを置き換えるため、そこにあるロールも指定してください。"
        CheckTrust
            "ロールの信頼ポリシーが `redshift.amazonaws.com` (Serverless では `redshift-serverless.amazonaws.com` も) を認めているか確認してください: {get}。"
        Chained
            "ロールが別のロールを引き受けるためだけのものである場合は、SQL で両方を指定してください: `iam_role 'FIRST_ROLE_ARN,SECOND_ROLE_ARN'`。最初のものが関連付けられたロールです。"
        ToTrustRedshift
            "比較用: Redshift を認めるときのロールの信頼ポリシー"
    }

    ServiceControl {
        Denies
            "組織のサービスコントロールポリシーが{what}を拒否しています。自分のアカウントの中では、これに優先するものはありません。"
        AllowsNothing
            "アカウントに{what}を許可するサービスコントロールポリシーがありません。Allow は、ルートからアカウントまで、組織のすべてのレベルに必要です。"
        LeaveYourAccount
            "自分のアカウントのポリシーは変更しないでください。拒否したのはそれではありません。"
        ThroughEndpoint
            "リクエストは、メッセージにもある VPC エンドポイントを経由しました。Deny 自体はサービスコントロールポリシーにあります。まずそこを確認してください。"
        OrTheAllowIsMissing
            "拒否するステートメントがなければ、どれかのレベルに Allow がありません。もう 1 つのポリシーをそこに追加してください。"
        FindTheLevel
            "ポリシーがアクションを許可していないレベル (ルート、組織単位、アカウント) を探してください。`FullAWSAccess` がまだアタッチされているところでは、すべてが許可されています。"
        FullAccessIsFixed
            "`FullAWSAccess` は AWS 自身のもので編集できません。外したところに再びアタッチするか、独自のポリシーでアクションを許可してください。"
        AddAtEachLevel
            "そのような各レベルで、ここに示すステートメントを、ポリシーのステートメントのリストに追加してください。"
        KeepTheOthers
            "既存のステートメントはすべて残してください。これだけを含むポリシーでは、その下のアカウントはほかに何もできなくなります。"
        GrantsNothing
            "サービスコントロールポリシーは、それだけでは何も許可しません。アイデンティティ自身の Allow も必要です。"
        ReachesEveryAccount
            "変更は、ポリシーがアタッチされたルート、組織単位、アカウントの下のすべてのアカウントに及びます。まず 1 つのアカウントで試してください。"
        NotTheManagementAccount
            "サービスコントロールポリシーは、管理アカウントにもサービスにリンクされたロールにも影響しません。"
    }

    ServiceLinkedRole {
        OnceAnAccount
            "サービスがこのアカウントに自分のロールを作成しようとしています。必要なのは一度だけで、その後は同じリクエストがこの権限なしで通ります。"
        MakeItYourself
            "または、ほかの誰にも権限が要らないように、自分でロールを作成してください: {create}。"
        Missing
            "このアカウントのサービス自身のロール (サービスにリンクされたロール) がまだ存在しないか、使えるようになっていません。アカウントごとに一度作成します。"
        NoTrustToEdit
            "作成したら、もう一度試してください。編集する信頼ポリシーも、引き受けるものもありません。このようなロールでは、どちらも AWS が決めます。"
        MakeItOnce
            "作成してください: {create}。実行する人には、ここに示すポリシーのとおり `iam:CreateServiceLinkedRole` が必要です。すでに使われているというエラーなら、もう存在します。"
        ThenAgain
            "1 分待って、リクエストをもう一度行わせてください。新しいロールがどこでも使えるようになるには少し時間がかかります。"
        ToMakeIt
            "サービスにリンクされたロールの作成用 (一度だけ)"
        NameAfterPath
            "`*` はサービスが付けるロールの名前を表します。条件により、権限はこの 1 つのサービスに限られます。"
        KeepTheCondition
            "このアクションには条件 `iam:AWSServiceName` を残し、1 つのサービスのロールだけを作るようにしてください。"
    }

    Services {
        FunctionPolicy
            "誰が Lambda 関数を呼び出せるかは、関数自身のポリシーにステートメントごとに書かれています。"
        ReadFunctionPolicy
            "関数のポリシーを確認してください: {get}。修飾子 (バージョンまたはエイリアス) を付けると別のポリシーになります。"
        OrganizationsAnswers
            "AWS Organizations のほとんどは、管理アカウントか委任管理者のアカウントでだけ応答します。どのアカウントにいるか確認してください。"
        RegisterDelegated
            "呼び出し元がメンバーアカウントで作業する場合は、権限を増やすのではなく、サービスの委任管理者として登録してください。"
        IdentityCenterIsManaged
            "IAM Identity Center は、管理アカウントか、その委任管理者のアカウントで管理します。"
        PreferDelegated
            "委任管理者のアカウントを優先して使ってください。そこからは、管理アカウントに及ぶアクセス許可セットを変更できないためです。"
        CloudFormationActed
            "この操作を行ったのは CloudFormation です。スタックのサービスロールがあればそれを、なければ操作を開始した人の権限を使います。"
        AttachToNamed
            "メッセージにあるアイデンティティにポリシーをアタッチしてください。サービスロールがある場合は、人ではなくロールです。"
        LakeFormationToo
            "テーブルを AWS Lake Formation が管理している場合、IAM の Allow では足りず、Lake Formation のアクセス許可も必要です。"
        LakeFormationPermissions
            "そのアクセス許可を確認してください: {list}。"
        InsideTheCluster
            "IAM は Amazon EKS 自体の呼び出しを許可します。クラスターの中でできることは、アクセスエントリによります。"
        AccessEntries
            "クラスターのアクセスエントリも確認してください: {list}。"
        TwoTaskRoles
            "Amazon ECS は 2 つのロールを使います。タスク実行ロールはタスクの開始 (イメージ、ログ、シークレット) に、タスクロールはあなたのコードに使われます。"
        WhichTaskRole
            "メッセージがどちらを示しているか確認し、それにポリシーをアタッチしてください: {describe}。"
        FunctionInVpc
            "VPC の Lambda 関数は、実行ロールでネットワークインターフェイスを作成します。"
        VpcManagedPolicy
            "AWS マネージドポリシー `service-role/AWSLambdaVPCAccessExecutionRole` を関数の実行ロールにアタッチしてください。"
        CloudShell
            "AWS CloudShell を開くには複数のアクションが必要です。少なくとも `cloudshell:CreateEnvironment` と `cloudshell:CreateSession` です。"
        CloudShellManagedPolicy
            "AWS マネージドポリシー `AWSCloudShellFullAccess` にすべて含まれます。不要ならファイルのアップロードとダウンロードを除いてください。"
        BillingIsClosed
            "アカウントのルートユーザーが有効にするまで、IAM ユーザーとロールは請求ページにアクセスできません。"
        OpenBilling
            "請求への IAM アクセスが有効か確認してください: [アカウント]、[IAM ユーザーおよびロールによる請求情報へのアクセス]。"
    }

    SharedRoles {
        GiveThePodItsOwn
            "ロール {role} は Kubernetes ノードのものです。Pod が呼び出したのであれば、独自のアイデンティティがなく、ノードのものを使っています。先に Pod のサービスアカウントにロールを与えてください。アノテーション `eks.amazonaws.com/role-arn` (IRSA) か、EKS Pod Identity を使います: {associate}。"
        EveryPod
            "{role} に与えた権限は、そのノードのすべての Pod に与えられます。代わりに Pod 自身のロールにポリシーをアタッチしてください。"
    }

    Subscriptions {
        Marketplace
            "アカウントがこの AWS Marketplace の製品をサブスクライブしていません。操作の IAM ポリシーが足りないのではなく、誰かが製品の規約に同意する必要があります。"
        AcceptTerms
            "このアカウントにサインインしてメッセージのアドレスを開き、規約に同意し、サブスクリプションが有効になったらもう一度試してください。"
        WhoSubscribes
            "サブスクライブする人には `aws-marketplace:Subscribe` と `aws-marketplace:ViewSubscriptions` が必要です。プライベートマーケットプレイスでは製品が認められている必要があります。"
        SupportPlan
            "アカウントの AWS Support プランには含まれていません。AWS Support API にはビジネスレベル以上のプランが必要で、ベーシックとデベロッパーにはありません。IAM ポリシーでは解決しません。"
        UseConsole
            "代わりにコンソールのサポートセンターか、そのようなプランのあるアカウントを使ってください。"
        ChangePlan
            "API が必要なら、サポートセンターでプランを変更してください。このアカウントの有料プランです。"
        Model
            "アカウントにこの Amazon Bedrock モデルへのアクセスがまだないか、モデルの ID がこのリージョンで提供されていません。`bedrock` アクションの Allow では解決しません。"
        CheckModelId
            "モデルの ID とリージョンを確認してください: {list}。多くのモデルは推論プロファイル (ID の前に `us.`、`eu.`、`global.`) を通してだけ呼び出せます。"
        FirstCall
            "モデルの申請はもう不要で、最初の呼び出しでアカウントがサブスクライブされます。権限のある人にこのアカウントで呼び出してもらい、数分待ってください。"
        Subscribe
            "AWS Marketplace のモデルの場合、最初の呼び出し元に `aws-marketplace:Subscribe` と `aws-marketplace:ViewSubscriptions` が、アカウントに有効な支払い方法が必要です。"
        UseCaseForm
            "Anthropic のモデルでは、ユースケースのフォームを一度記入する必要があります。Bedrock コンソールのモデルカタログで、アカウント用に、または管理アカウントで組織全体用に記入します。"
        SeeAgreement
            "何が足りないか確認してください: {get}。"
        KeyQuota
            "ユーザーにはアクセスキーが 2 つあり、これ以上は持てません。新しく作成する前に 1 つ削除する必要があります。"
        DeactivateUnused
            "使っていないものを無効にしてください: {update}。何かが動かなくなったら `--status Active` で元に戻せます。"
        ThenDelete
            "問題がなければ削除してください: {delete}。"
        OnlyThenCreate
            "その後に新しいキーを作成し、前のキーを使っていた場所に設定してください。"
    }

    Federation {
        NoWebIdentity
            "{role}がこのウェブ ID トークンを受け付けません。プロバイダー、対象者、サブジェクトのどれかが信頼ポリシーと一致しません。"
        CompareTheToken
            "トークンを信頼ポリシーと比べてください。`iss` がプロバイダー、`aud` が対象者、`sub` がサブジェクトです。大文字と小文字は区別されます。"
        GitHubNeeds
            "GitHub Actions では、ジョブに `permissions: id-token: write` が必要です。`sub` にはリポジトリと、ブランチ、タグ、または環境が入ります。"
        EksNeeds
            "Amazon EKS では、サービスアカウントにアノテーション `eks.amazonaws.com/role-arn` が必要で、`sub` は `system:serviceaccount:NAMESPACE:NAME` です。"
        CheckTheProvider
            "ロールのアカウントにプロバイダーが存在するか確認してください: {list}。"
        ChooseTheStatement
            "ここに示すものから自分のプロバイダーのステートメントを選び、プレースホルダーを埋めて、既存のものと比べてください。"
        NeverWithoutSubject
            "サブジェクトは決して省略しないでください。省略すると、そのプロバイダーのどのリポジトリやサービスアカウントでもロールを引き受けられます。"
        NoIdentityPool
            "{role}がこの Amazon Cognito ID プールのトークンを受け付けません。プールの ID かサインインの方法が信頼ポリシーと一致しません。"
        CheckThePool
            "ID プールが、サインインしたユーザーとゲストにどのロールを使うか確認してください: {get}。別のプールのロールや、サインインしたユーザーのロールを使うゲストは、このように拒否されます。"
        ChooseWhoSignsIn
            "サインインしたユーザー用かゲスト用のステートメントのどちらかを選び、両方を兼ねるものは決して使わないでください。Amazon Cognito はアカウントが作るプロバイダーではなく、プロバイダーの一覧には表示されません。"
        NeverWithoutPool
            "`aud` は決して省略しないでください。省略すると、どのアカウントのどの ID プールでもロールを引き受けられます。"
        NoTagsOfProvider
            "{role}は SAML プロバイダー {provider} がセッションタグを渡すことを許可していません。信頼ポリシーで `sts:AssumeRoleWithSAML` に加えて `sts:TagSession` を許可する必要があります。"
        NoTagsOfSaml
            "{role}はこの SAML プロバイダーがセッションタグを渡すことを許可していません。信頼ポリシーで `sts:AssumeRoleWithSAML` に加えて `sts:TagSession` を許可する必要があります。"
        LeaveTagsOut
            "タグが不要なら、属性 `https://aws.amazon.com/SAML/Attributes/PrincipalTag:…` をアサーションから除くよう、ID プロバイダーの管理者に依頼してください。"
        OtherAccount
            "ロールはアカウント {role}、要求したプロバイダーはアカウント {provider} にあります。ロールが信頼するのは自分のアカウントのプロバイダーだけなので、アカウント {role} にもプロバイダーを作成してください。"
        NoSaml
            "{role}がこの SAML アサーションを受け付けません。プロバイダーか対象者が信頼ポリシーと一致しません。"
        AskTheProvider
            "アサーションがどのロールとプロバイダーを示すか、ID プロバイダーの管理者に確認してください。2 つの ARN は対になっている必要があります。"
    }

    ServiceRole {
        CannotAssume
            "{service} が{role}を引き受けられません。ロールの信頼ポリシーがサービスを指定していません。"
        ServiceCannotAssume
            "サービス {service} が{role}を引き受けられません。ロールの信頼ポリシーがサービスを指定していません。"
        UnnamedCannotAssume
            "サービスが{role}を引き受けられません。ロールの信頼ポリシーがサービスを指定していません。"
        JustMade
            "ロールを数秒前に作成したばかりなら、待ってからもう一度試してください。新しいロールがどこでも使えるようになるには少し時間がかかります。"
        OtherAccountsKeptOut
            "`aws:SourceAccount` の条件により、ほかのアカウントがサービスを経由してこのロールを使うことはできません。"
        TasksTrustEcsTasks
            "タスクロールとタスク実行ロールはどちらも `ecs-tasks.amazonaws.com` を信頼します。`ecs.amazonaws.com` を信頼するのはサービス自身のロールだけです。"
        PassRoleToo
            "サービスにロールを渡す人には、そのロールの `iam:PassRole` も必要です。"
    }

    SetTrust {
        ReadFirst
            "信頼ポリシーの現在の内容を読み、保存してください: {read}。ここに示すステートメントを追加し、まだ必要なものは残してください。"
        Console
            "IAM コンソールで: [ロール]、{role}、[信頼関係]、[信頼ポリシーを編集]。または: {update}。ポリシー全体が置き換わります。"
    }

    Trust {
        NoTagsByIdentity
            "{who}は{role}にセッションタグを渡せません。呼び出し元のポリシーに、これを許可するものがありません。"
        NoTagsByTrust
            "{who}は{role}にセッションタグを渡せません。ロールの信頼ポリシーが呼び出し元を指定していないか、このリクエストが満たさない条件付きで指定しています。"
        NoTags
            "{who}は{role}にセッションタグを渡せません。ロールの信頼ポリシーが呼び出し元を認めていない (指定がないか、条件が満たされない) か、呼び出し元のポリシーに、これを許可するものがありません。"
        NoSourceIdentityByIdentity
            "{who}は{role}にソースアイデンティティを設定できません。呼び出し元のポリシーに、これを許可するものがありません。"
        NoSourceIdentityByTrust
            "{who}は{role}にソースアイデンティティを設定できません。ロールの信頼ポリシーが呼び出し元を指定していないか、このリクエストが満たさない条件付きで指定しています。"
        NoSourceIdentity
            "{who}は{role}にソースアイデンティティを設定できません。ロールの信頼ポリシーが呼び出し元を認めていない (指定がないか、条件が満たされない) か、呼び出し元のポリシーに、これを許可するものがありません。"
        NotByIdentity
            "{who}は{role}を引き受けられません。呼び出し元のポリシーに、これを許可するものがありません。"
        NotByTrust
            "{who}は{role}を引き受けられません。ロールの信頼ポリシーが呼び出し元を指定していないか、このリクエストが満たさない条件付きで指定しています。"
        Not
            "{who}は{role}を引き受けられません。ロールの信頼ポリシーが呼び出し元を認めていない (指定がないか、条件が満たされない) か、呼び出し元のポリシーに、これを許可するものがありません。"
        CheckTheArn
            "ロールの ARN を 1 文字ずつ確認してください。存在しないロールでも同じメッセージになります。{whoami} で自分が誰か分かります。"
        CheckTheTrustPolicy
            "次に、ロールの信頼ポリシーを 2 つ目のポリシーと比べてください。"
        OneAccount
            "同じアカウントの中では、{who}を指定する信頼ポリシーで足ります。アカウント全体を指定している場合は、{who}に 2 つ目のポリシーも必要です。"
        AcrossAccounts
            "アカウントをまたぐ場合は、{who}のアカウントで、{who}に 2 つ目のポリシーも必要です。"
        PerhapsAcrossAccounts
            "{who}がロールとは別のアカウントのものなら、{who}のアカウントで 2 つ目のポリシーも必要です。"
        MeetTheCondition
            "信頼ポリシーのステートメントが{who}を `Condition` (MFA、外部 ID、ソースアイデンティティ、ネットワーク) 付きで指定している場合は、条件なしの 2 つ目を追加しないでください。保護が失われます。リクエストの側が条件を満たす必要があります。"
        GiveMfa
            "信頼ポリシーが MFA を求める場合は指定してください: `--serial-number MFA_DEVICE_ARN --token-code CODE`。"
        GiveExternalId
            "ロールの所有者から外部 ID を受け取っている場合は渡してください: `--external-id ID`。渡さないと信頼ポリシーに一致しません。"
        TagsOnBothSides
            "セッションタグには、両側で `sts:AssumeRole` に加えて `sts:TagSession` が必要です。"
        LeaveTagsOut
            "タグが不要なら除いてください。GitHub の `configure-aws-credentials` には `role-skip-session-tagging: true` があります。"
        SourceIdentityOnBothSides
            "ソースアイデンティティには、両側と連鎖のすべてのロールで `sts:AssumeRole` に加えて `sts:SetSourceIdentity` が必要です。"
        AllOfThePermissions
            "ロールを引き受けられる人は、そのすべての権限を持ちます。"
        NoThirdParty
            "{product} が{role}を引き受けられません。ロールの信頼ポリシーは、{product} の提供元のアカウントを、受け取った外部 ID とともに指定する必要があります。"
        TakeFromTheProduct
            "{product} のロール設定ページにあるアカウントと外部 ID を、ロールの信頼ポリシーと 1 文字ずつ比べてください。"
        NothingForTheCaller
            "{product} は自分のアカウントで動きます。あなたのアカウントでアタッチするものはありません。"
        ExternalIdKeepsOthersOut
            "外部 ID は決して省略しないでください。省略すると、その会社のほかの顧客が、あなたのロールを使ったリクエストを行わせることができます。"
        NoRole
            "引き受けられるのはロールだけで、{arn} はロールではありません。リクエストはロールを指定する必要があります。"
        NameTheRole
            "ロールの ARN を入れてください: {arn}。プロファイルの `role_arn` (`aws configure get role_arn`) か、ツールで引き受けるロールの設定を確認してください。"
        YourselfNeedsNoRole
            "自分のユーザーのまま作業するつもりなら、ロールを除いてください。ユーザーが自分の権限を使うのにロールは不要です。"
        NothingToChange
            "このリクエストのために変更するポリシーはありません。どのロールを使うか呼び出し元に伝えてください。"
        ThatRoleHasToNameTheCaller
            "そのロールの信頼ポリシーは呼び出し元を指定する必要があります。呼び出し元のアカウントを指定する場合は、呼び出し元自身のポリシーも必要です。"
        RootCannotAssume
            "信頼ポリシーの内容にかかわらず、ルートユーザーはロールを引き受けられません。"
        SignInOtherwise
            "アカウントのユーザーかロールでサインインし、そこからロールを引き受けてください。"
        NameThatUser
            "{role}の信頼ポリシーでは、ルートユーザーではなく、そのユーザーかロールを指定してください。"
        ReadThePolicy
            "{role}の信頼ポリシーを確認してください: {print}。"
        Denied
            "{role}の信頼ポリシーが{who}を拒否しています。これに優先する Allow はありません。リクエストが Deny の求める条件を満たすか、Deny を変更する必要があります。"
    }

    TrustTitles {
        ToAdd
            "ロールの信頼ポリシーに追加"
        AlsoNeeded
            "これも必要: ロールの信頼ポリシーに"
        ThirdParty
            "呼び出し元が第三者の場合: その外部 ID がある場合だけ"
        GitHub
            "GitHub Actions 用"
        GitLab
            "GitLab 用"
        Eks
            "Amazon EKS のサービスアカウント用"
        SignedInUsers
            "ID プールのサインインしたユーザー用"
        Guests
            "ID プールのゲスト用"
        ThisProvider
            "このプロバイダー用"
        OfTheProduct
            "{product} 用 (外部 ID 付き)"
        RoleInAccount
            "アカウント {account} のロール用: 引き受けられる人"
        AllowToAssumeIt
            "そのロールを使う場合: 引き受けるための Allow"
        ToCompare
            "比較用: {service} を信頼するときのロールの信頼ポリシー"
    }

    AppUsers {
        EveryUser
            "アプリケーションにサインインしたすべてのユーザーが、このロールの権限を得ます。"
        WhereKeyIsIdentity
            "最初のポリシーでは、各ユーザーは自分の項目にだけアクセスできます。テーブルのパーティションキーがアイデンティティの ID の場合に有効です。そうでない場合は、すべてのユーザーが見てよいものについて、条件のないものを選んでください。"
        WithoutCondition
            "すべてのユーザーが共有するデータ用: 条件なし"
        OwnFolder
            "自分のオブジェクト用: 各ユーザーのアイデンティティのフォルダー"
        IotPolicyToo
            "AWS IoT Core の場合、アイデンティティには独自の AWS IoT ポリシーも必要です: {attach}。"
    }

    FederationToken {
        Passed
            "このセッションの作成時に `GetFederationToken` に渡されたポリシーが{what}を許可していません。何も渡されていない場合、セッションにできるのは、リソース自身のポリシーが名指しで許可することだけです。"
        WhereItWasMade
            "セッション {name} を作成している場所で、`GetFederationToken` の `Policy` と `PolicyArns` を確認してください。コードか、認証情報を配るツール (HashiCorp Vault の `federation_token`) にあります。"
        NewSession
            "その後、新しい認証情報を取得してください。既存のセッションは広げられません。"
        PassIt
            "最初のポリシーのステートメントを渡してください: {get}。すでに渡しているものに並べて入れます。"
        TheUserToo
            "その呼び出しを行うキーの IAM ユーザーにも許可されているか確認してください。セッションが得るのは、両方が許可するものだけです。"
        ToPass
            "GetFederationToken に渡すもの"
        ForTheUser
            "これも必要: GetFederationToken を呼び出すキーの IAM ユーザーに同じ Allow"
    }

    Unchangeable {
        Lab
            "これは演習用アカウント (AWS Academy、Vocareum) で、演習は{what}を許可していません。連絡できる相手で、これを変えられる人はいません。"
        UseTheLabs
            "演習が用意したものを使ってください。自分のロールの代わりにロール `LabRole` とインスタンスプロファイル `LabInstanceProfile`、手順書にあるリージョンとサービス (たいてい `us-east-1` と `us-west-2`) です。"
        AskInstructor
            "課題に必要なら講師に相談してください。別の演習にはあるかもしれません。それ以外には自分のアカウントを使ってください。"
        NothingToGrant
            "ここに変更するポリシーはありません。アカウントの提供者が、同種のすべてのアカウントについて決めています。"
        Workshop
            "これはワークショップ用アカウント (AWS Workshop Studio) で、ワークショップは{what}を許可していません。連絡できる相手で、これを変えられる人はいません。"
        StayWithInstructions
            "リージョンも含めてワークショップの手順に従うか、イベントの主催者に問い合わせてください。"
        WebAcl
            "ウェブ ACL はアカウント {account} のものです。ウェブ ACL はポリシーで共有できず、自分のアカウントのリソースだけを保護します。"
        UseOwnWebAcl
            "保護するリソースのアカウントとリージョンにウェブ ACL を作成し、それを使ってください。"
        FirewallManager
            "多くのアカウントで同じルールを使うには、AWS Firewall Manager のポリシーを使ってください。各アカウントにウェブ ACL を作成します。"
        ShareRuleGroup
            "または、共有できるルールグループを共有し、別のアカウントのウェブ ACL から参照してください: {put}。"
        PublicLayer
            "レイヤー {name} は AWS が全員に公開しているものです。おそらく ARN のバージョン、リージョン、アカウントのどれかが誤っています。そこに存在しないものは、この文で拒否されます。"
        CompareLayer
            "レイヤーの ARN を、自分のリージョン、アーキテクチャ、ランタイム用のページにあるもの (名前、バージョン、アカウント) と 1 文字ずつ比べてください。"
        LayerRegion
            "ARN は {region} を指定しています。レイヤーはそのリージョンでだけ使えます。"
        NobodyToAsk
            "共有を依頼しないでください。公開されたバージョンはどのアカウントでも使えます。"
        NotShared
            "イメージ {what} は、このアカウントと共有されていないか、このリージョンにないか、取り下げられています。自分のポリシーを変えても使えるようにはなりません。"
        CheckImage
            "ID とリージョンを確認してください: {describe}。同じイメージでも、リージョンごとに ID が違います。"
        NewerImage
            "AWS や発行者の古いイメージは取り下げられていることがあります。公開パラメータ (`/aws/service/…`) などから現在のものを使ってください。"
        ShareImage
            "イメージが自分の別のアカウントのものなら、そこで共有してください: {modify}。暗号化されている場合は、キーの共有も必要です。"
        CognitoGuests
            "Amazon Cognito 自身がゲストのセッションを制限しており、{what}は許されるものに含まれません。{who}のためにこれを広げることは誰にもできません。"
        CognitoGuestsLimit
            "Amazon Cognito 自身がゲストのセッションを制限しており、その制限が{who}の{what}を拒否しました。これを広げることは誰にもできません。"
        SignIn
            "ユーザーにサインインさせてください。認証されたユーザーのロールにこの制限はありません。"
        AnotherWayIn
            "誰が見てもよいデータには、別の方法を使ってください: 独自の API、CDN、AWS AppSync の API キー。"
        ClassicFlow
            "ID プールの設定で許されていれば、基本 (クラシック) フローにこの制限はありません。その場合はロールの権限だけで決まるため、権限を絞ってください。ゲストのセッションは誰でも取得できます。"
        OfServiceLinkedRole
            "ロール {name} はサービスにリンクされたロールです。ポリシーも信頼ポリシーも AWS だけが決めます。"
        DeleteServiceLinked
            "できるのは、サービスが必要としなくなったときの削除だけです: {delete}。"
        OwnRoleInstead
            "サービスでロールを選べる場合は自分のものを使い、選べなければそのままにしてください。"
        OfPermissionSet
            "ロール {name} は、IAM Identity Center がアクセス許可セットのために保持するものです。アカウントで何が許可されていても、そこでは変更できません。"
        ChangePermissionSet
            "IAM Identity Center でアクセス許可セット (または割り当て) を変更し、プロビジョニングし直してください。"
        FullAccessPolicy
            "`FullAWSAccess` は AWS 自身のポリシーで、誰も編集や削除ができません。"
        AttachAnother
            "必要なものを許可する独自のポリシーをルート、組織単位、アカウントにアタッチし、その後に限り、そこの `FullAWSAccess` をデタッチしてください。"
    }

    Follows {
        OnePolicyHoldsAll
            "1 つのポリシーにまとめられます。"
        AllLackAnAllow
            "すべて Allow が不足しています。"
        MostLackAnAllow
            "ほとんどは Allow が不足しています。"
        NoAllowHelps
            "Allow では解決しません。"
        MostlyNoAllowHelps
            "ほとんどは Allow では解決しません。"
        OthersCanWrite
            "他人が書き込める場所にあります。"
        SignedInTo
            "サインイン先は {account} です。"
        NoSuchService
            "AWS のドキュメントにこのサービスプリンシパルはありません。"
        MadeUp
            "誰かが作った文かもしれません。"
        CutOff
            "途中で切れています。全文を探してください。"
        Decode
            "デコードし、結果を「説明」に貼り付けてください。"
        NoPolicyChangesThis
            "ポリシーでは変わりません。"
        SignInAgain
            "サインインし直してください。"
        CheckTheClock
            "時計を確認してください。"
        CheckClockKeyAndSecret
            "時計、キー、シークレットを確認してください。"
        SignInOrSet
            "サインインするか、設定してください。"
        DeleteAKey
            "上限です。使っていないものを削除してください。"
        TrustOrAudience
            "信頼ポリシーまたは対象者が一致しません。"
        NextCode
            "次のコードを試してください。"
        BucketSetting
            "バケットまたはアカウントの設定です。"
        UseItsPolicy
            "代わりにポリシーを使ってください。"
        SaySo
            "リクエストで明示してください。"
        OnlyAws
            "変更できるのは AWS だけです。"
        AdministratorEnables
            "管理者が有効にできます。"
        RootOpens
            "ルートユーザーが有効にできます。"
        AskInBedrock
            "Amazon Bedrock で申請してください。"
        DelegatedAdministrator
            "または委任管理者です。"
        OwnerShares
            "所有者が共有できます。"
        AccessEntries
            "アクセスエントリが決めます。"
        OwnPermissions
            "独自のアクセス許可が決めます。"
        PolicyNotNamed
            "どのポリシーかは書かれていません。"
        AdministratorNarrows
            "管理者が範囲を狭められます。"
        AskResourceOwner
            "リソースの所有者に依頼してください。"
        AskOrganization
            "組織に依頼してください。"
        AskResourceOrganization
            "リソースの組織に依頼してください。"
        AskAdministrator
            "管理者に依頼してください。"
        AskSessionMaker
            "セッションの作成者に依頼してください。"
        AskEndpointOwner
            "エンドポイントの所有者に依頼してください。"
        AskRoleOwner
            "ロールの所有者に依頼してください。"
        BoundaryNeedsTheAllow
            "境界にも Allow が必要です。"
        AskOrganizationForTheAllow
            "組織に Allow を依頼してください。"
        SessionMakerAdds
            "セッションの作成者が追加できます。"
        EndpointOwnerAdds
            "エンドポイントの所有者が追加できます。"
        WhatIsMissingNotSaid
            "何が足りないかは書かれていません。"
        OneByEach
            "アカウントごとに 1 つです。"
        MostLikelyAnAllow
            "おそらく Allow が不足しています。"
        AdministratorAdds
            "管理者が追加できます。"
        AdministratorHelps
            "管理者が対応できます。"
        AddInIdentityCenter
            "IAM Identity Center で追加してください。"
        ResourceOwnerAdds
            "リソースの所有者が追加できます。"
        RoleOwnerAdds
            "ロールの所有者が追加できます。"
        Yourself
            "ご自身で解決できます。"
    }

    Line {
        ManagedPolicy
            "この AWS マネージドポリシーは使えません。"
        LacksPermissions
            "{who}に権限が {number} 件足りません。"
        PermissionsAreMissing
            "権限が {number} 件足りません。"
        WereRefused
            "{number} 件のリクエストが拒否されました。"
        OfPrincipals
            "このページの拒否は {number} 件、プリンシパルは {principals} 個です。"
        UnknownWriter
            "AWS の拒否に見える文です。"
        OtherAccount
            "この文が示すアカウント {account} は、あなたのものではありません。"
        UnknownService
            "この文は AWS にないサービスを示しています。"
        NotWrittenByAws
            "AWS はこのようなメッセージを書きません。"
        EncodedBy
            "{service} が拒否しました。理由はエンコードされています。"
        Encoded
            "AWS が拒否しました。理由はエンコードされています。"
        Credentials
            "AWS が認証情報を受け付けませんでした。"
        NotAPolicy
            "拒否したのはポリシーではありません。"
        SessionOver
            "セッションの期限が切れています。"
        Clock
            "リクエストの時刻が AWS の時刻と違います。"
        WrongSignature
            "シークレットがアクセスキーと一致しません。"
        UnknownKey
            "AWS がこのアクセスキーを認識できません。"
        Unvalidated
            "AWS が認証情報を検証できませんでした。"
        NoSuchOperation
            "アドレスまたはメソッドに該当する操作がありません。"
        NoCredentials
            "リクエストに認証情報がありませんでした。"
        TwoKeys
            "アクセスキーがすでに 2 つあります。"
        IdentityToken
            "ID プロバイダーのトークンが受け付けられませんでした。"
        Mfa
            "MFA デバイスのコードが違います。"
        BlockPublicAccess
            "ブロックパブリックアクセスが拒否しています。"
        CustomerKeys
            "バケットは呼び出し元のキーを受け付けません。"
        NoAcls
            "バケットにアクセスコントロールリストがありません。"
        RequesterPays
            "このバケットは読み取る側が料金を支払います。"
        AllAccessDisabled
            "Amazon S3 がすべてのアクセスを無効にしています。"
        RegionDisabled
            "このリージョンは有効になっていません。"
        StsRegionDisabled
            "このリージョンの AWS STS はオフです。"
        NotSubscribed
            "アカウントがこのサービスに登録されていません。"
        Billing
            "請求ページへの IAM アクセスが有効になっていません。"
        ModelAccess
            "アカウントにこのモデルへのアクセスがありません。"
        ManagementAccountOnly
            "管理アカウントだけが実行できます。"
        NotShared
            "このイメージまたはスナップショットは共有されていません。"
        MissingPolicy
            "リクエストが指定するポリシーがありません。"
        Kubernetes
            "Kubernetes クラスターが拒否しました。"
        LakeFormation
            "AWS Lake Formation が拒否しました。"
        ApiAuthorizer
            "API のオーソライザーが拒否しました。"
        AppSync
            "GraphQL API の認可が拒否しました。"
        Iot
            "AWS IoT Core のポリシーが拒否しました。"
        Database
            "データベースが IAM のサインインを受け付けませんでした。"
        APolicyDenies
            "ポリシーが {what} を拒否しています。"
        APolicyDeniesThisRequest
            "ポリシーがこのリクエストを拒否しています。"
        PolicyDenies
            "{policy}が {what} を拒否しています。"
        PolicyDeniesThis
            "{policy}が拒否しています。"
        PolicyDeniesThisRequest
            "{policy}がこのリクエストを拒否しています。"
        NoPolicyAllows
            "{what} を許可する{policy:a}がありません。"
        NoPolicyAllowsThis
            "許可する{policy:a}がありません。"
        RefusedThisRequest
            "AWS がこのリクエストを拒否しました。"
        Refused
            "AWS が {what} を拒否しました。"
        TwoAllowsInto
            "{account} への {what} には Allow が 2 つ必要です。"
        TwoAllows
            "{what} には Allow が 2 つ必要です。"
        ThisNeedsTwoAllows
            "このリクエストには Allow が 2 つ必要です。"
        Lacks
            "{who}に {what} の権限がありません。"
        ThePermissionSetLacks
            "アクセス許可セットに {what} の権限がありません。"
        ThePermissionSetLacksAnAllow
            "アクセス許可セットに Allow がありません。"
        NoAllowFor
            "{what} の Allow がありません。"
        NoResourcePolicyAllows
            "{what} を許可するリソースベースのポリシーがありません。"
        NoResourcePolicyAllowsThis
            "許可するリソースベースのポリシーがありません。"
        HasNoAllow
            "{who}に {what} の Allow がありません。"
        AnAllowIsMissing
            "Allow が不足しています。"
        MayNotUse
            "{who}は {what} を使えません。"
        MayNotPass
            "{who}は {role} を渡せません。"
        MayNotAssume
            "{who}は {role} を引き受けられません。"
    }

    Short {
        PolicyName
            "ポリシー名"
        Denials
            "拒否 {number} 件"
        ReadsLikeADenial
            "拒否に見える文"
        AnotherAccount
            "別のアカウント"
        UnknownService
            "不明なサービス"
        NotWrittenByAws
            "AWS の文ではない"
        Encoded
            "エンコード済み"
        Credentials
            "認証情報"
        NotAPolicy
            "ポリシー以外"
        SessionOver
            "期限切れ"
        Clock
            "時計"
        WrongSignature
            "署名の不一致"
        UnknownKey
            "不明なキー"
        NotValidated
            "検証できず"
        NoSuchOperation
            "操作なし"
        NoCredentials
            "認証情報なし"
        Quota
            "クォータ"
        Token
            "トークン"
        Mfa
            "MFA"
        S3Setting
            "S3 の設定"
        RequesterPays
            "リクエスタ支払い"
        Disabled
            "無効"
        Region
            "リージョン"
        NotSignedUp
            "未登録"
        Billing
            "請求"
        Model
            "モデル"
        Organization
            "組織"
        NotShared
            "未共有"
        MissingPolicy
            "ポリシーなし"
        Kubernetes
            "Kubernetes"
        LakeFormation
            "Lake Formation"
        ApiAuthorizer
            "API オーソライザー"
        AppSync
            "AppSync"
        IotPolicy
            "IoT ポリシー"
        Database
            "データベース"
        Denied
            "拒否"
        Denies
            "{policy}が拒否"
        LacksIt
            "{policy}に Allow なし"
        AllowMissing
            "Allow なし"
    }

    ShortPolicy {
        IdentityBased
            "アイデンティティポリシー"
        ResourceBased
            "リソースポリシー"
        ServiceControl
            "SCP"
        ResourceControl
            "RCP"
        PermissionsBoundary
            "境界"
        Session
            "セッションポリシー"
        VpcEndpoint
            "エンドポイントポリシー"
        RoleTrust
            "信頼ポリシー"
    }

    Subject {
        PermissionSet
            "アクセス許可セット {name}"
        Root
            "ルートユーザー"
        Anonymous
            "匿名の呼び出し元"
        Account
            "アカウント {account}"
    }

    LookUp {
        Of
            "{service}、{level}"
        Resource
            "リソース"
        Condition
            "条件"
        Also
            "ほかに必要"
        Reference
            "リファレンス"
        StarOnly
            "* のみ: ステートメントでリソースを指定できません"
        WhereNamed
            "{resource} (リクエストで指定された場合)"
    }

    AccessLevels {
        List
            "リスト"
        Read
            "読み取り"
        Write
            "書き込み"
        Tagging
            "タグ付け"
        PermissionsManagement
            "アクセス許可の管理"
    }

    Rehearsed {
        Would
            "{policy}として適用すると、{principals}による{calls}が拒否されます。判断できない呼び出し: {undecided} 件、許可される呼び出し: {allowed} 件。"
        DependsOn
            "判断できない呼び出しの可否は、CloudTrail に記録されない {on} によって決まります。"
        Refused
            "拒否される呼び出し"
        Undecided
            "判断できない呼び出し"
        NoActionKnown
            "アクションが分からないイベント"
        Statement
            "ステートメント {number}"
        StatementNamed
            "ステートメント {number} ({sid})"
        NoStatement
            "許可するステートメントなし"
        Depending
            "{statement} ({on} による)"
        EventAt
            "{event} ({time})"
        AndMore
            "… ほか {number} 件 ({option} ですべて表示)"
        Read
            "{events}のうち、ポリシーが適用されないものが {exempt} 件、失敗したか呼び出しではないものが {skipped} 件です。"
        OneCall
            "呼び出し 1 件"
        Calls
            "呼び出し {number} 件"
        OnePrincipal
            "プリンシパル 1 個"
        Principals
            "プリンシパル {number} 個"
        OneEvent
            "イベント 1 件"
        Events
            "イベント {number} 件"
    }
}
