crate::locale! {
    /// German.
    DE "de"

    AccessKeys {
        NeverSend
            "Schicken Sie niemals jemandem einen Zugriffsschlüssel, auch nicht dem Support: Wer beide Teile hat, kann in Ihrem Namen handeln. Niemand braucht ihn, um Ihnen zu helfen."
        LostSecret
            "Ein verlorener geheimer Zugriffsschlüssel kann nicht noch einmal angezeigt werden. Erstellen Sie einen neuen Schlüssel und löschen Sie den alten, wie in den Schritten für den Administrator."
        ShownOnce
            "Ein geheimer Zugriffsschlüssel wird nur einmal angezeigt, bei seiner Erstellung. Ein Benutzer kann höchstens zwei Schlüssel haben."
        Expired
            "Ihre temporären Anmeldeinformationen sind abgelaufen. Melden Sie sich neu an, um neue zu erhalten."
        SignInAgain
            "Melden Sie sich neu an: {login}, oder führen Sie noch einmal aus, was Ihnen die Anmeldeinformationen gegeben hat (`aws sts assume-role`, das Tool Ihres Unternehmens)."
        UnsetOldOnes
            "Wenn in der Umgebung alte Anmeldeinformationen stehen, haben sie Vorrang: `unset AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN`."
        Check
            "Prüfen Sie es: {whoami}."
        LongJob
            "Wenn ein langer Auftrag seine Sitzung überdauert, fordern Sie eine längere Sitzung an oder lassen Sie das AWS SDK sie aus einem Profil oder einer Rolle erneuern."
        NothingForASession
            "Für eine abgelaufene Sitzung muss in IAM nichts geändert werden."
        LongerSessions
            "Wenn Sitzungen für die Arbeit zu früh enden, lassen Sie die der Rolle länger dauern: {update} (Sekunden, höchstens 43200), und fordern Sie diese Dauer beim Erstellen der Sitzung an."
        Clock
            "Die Zeit der Anforderung stimmt nicht mit der Zeit von AWS überein. Stellen Sie die Uhr Ihres Computers."
        CompareClock
            "Vergleichen Sie Ihre Uhr mit der Zeit in der Meldung: Mehr als fünf Minuten Abweichung sind zu viel. `date -u` zeigt Ihre Zeit an."
        AutomaticTime
            "Schalten Sie die automatische Uhrzeit ein und versuchen Sie es noch einmal. Virtuelle Maschinen und Container, die im Ruhezustand waren, gehen oft nach."
        NothingForAClock
            "In IAM muss nichts geändert werden. Lassen Sie die Maschinen ihre Uhr selbst stellen (NTP oder der Amazon Time Sync Service auf EC2)."
        Signature
            "Der geheime Zugriffsschlüssel gehört nicht zu der mitgeschickten Zugriffsschlüssel-ID, oder die Anforderung wurde unterwegs verändert."
        EnterAgain
            "Geben Sie den geheimen Zugriffsschlüssel neu ein: `aws configure --profile PROFILE`. Meist ist ein Leerzeichen oder ein fehlendes letztes Zeichen die Ursache."
        WhichAreUsed
            "Sehen Sie nach, welche Anmeldeinformationen verwendet werden, denn die Umgebung hat Vorrang vor dem Profil: {list}."
        Proxy
            "Wenn nur manche Anforderungen scheitern, suchen Sie nach einem Proxy, der Header ändert, und prüfen Sie, wie Ihr eigener Code Pfade und Parameter codiert."
        UnknownKey
            "AWS kennt den gesendeten Zugriffsschlüssel nicht: Er ist gelöscht, inaktiv, falsch geschrieben, oder sein Sitzungs-Token fehlt."
        Unvalidated
            "AWS konnte die Anmeldeinformationen nicht validieren. Dieselben Worte stehen für einen gelöschten, inaktiven oder falsch geschriebenen Schlüssel, einen falschen geheimen Zugriffsschlüssel, ein fehlendes Sitzungs-Token und eine Uhr, die falsch geht."
        SetTheClock
            "Vergleichen Sie Ihre Uhr mit der richtigen Zeit (`date -u` zeigt Ihre an) und stellen Sie sie: Mehr als fünf Minuten Abweichung sind zu viel. Virtuelle Maschinen und Container, die im Ruhezustand waren, gehen oft nach."
        TemporaryKey
            "Eine Zugriffsschlüssel-ID, die mit `ASIA` beginnt, ist temporär und funktioniert nur zusammen mit ihrem Sitzungs-Token (`AWS_SESSION_TOKEN`)."
        CheckInConsole
            "Prüfen Sie in der IAM-Konsole (Benutzer, Ihr Name, Sicherheitsanmeldeinformationen), ob der Schlüssel vorhanden und aktiv ist."
        OtherRegions
            "Wenn es in anderen Regionen funktioniert, ist die Region für Ihr Konto vielleicht nicht aktiviert. Schlüssel einer Partition (AWS China, GovCloud) funktionieren in keiner anderen."
        Missing
            "Die Anforderung wurde ohne Anmeldeinformationen gesendet."
        GiveCredentials
            "Geben Sie dem Programm Anmeldeinformationen: `aws configure`, {login} oder eine Rolle auf der Maschine, auf der es läuft."
        UnknownPath
            "Wenn Sie selbst eine HTTPS-Adresse aufrufen, signieren Sie die Anforderung und prüfen Sie Pfad und Methode: Ein unbekannter Pfad ergibt dieselbe Meldung."
        NothingWithoutCredentials
            "Für eine Anforderung ohne Anmeldeinformationen muss in IAM nichts geändert werden. Ziehen Sie eine Rolle auf der Maschine (Instance-Profil, Aufgabenrolle, Funktionsrolle) Schlüsseln vor."
        SeeLastUse
            "Sehen Sie nach, wann jeder Schlüssel zuletzt verwendet wurde: {list}, dann {last_used}."
        Unnamed
            "AWS hat die Anmeldeinformationen der Anforderung nicht angenommen. An einer Richtlinie liegt es nicht."
        WhoseAreThey
            "Sehen Sie nach, welche Anmeldeinformationen verwendet werden: {list}. Prüfen Sie dann, wem sie gehören: {whoami}."
        SeeKeys
            "Sehen Sie nach, welche Schlüssel der Benutzer hat und ob sie aktiv sind: {list}. Es können höchstens zwei sein."
        SecondKey
            "Erstellen Sie einen zweiten Schlüssel: {create}. Sein geheimer Zugriffsschlüssel wird nur dieses eine Mal angezeigt; speichern Sie ihn in einem Passwort-Manager."
        UseNewKey
            "Setzen Sie den neuen Schlüssel überall ein, wo der alte verwendet wird, und probieren Sie ihn aus."
        WaitForOldKey
            "Warten Sie, bis der alte nicht mehr verwendet wird: {last_used}."
        OldKeyInactive
            "Deaktivieren Sie den alten: {update}. Wenn dann etwas nicht mehr funktioniert, macht `--status Active` es rückgängig."
        DeleteOldKey
            "Löschen Sie ihn dann: {delete}."
    }

    Apis {
        PolicyDoesNotAdmit
            "Die eigene Ressourcenrichtlinie der API lässt diesen Aufrufer nicht zu. Mit diesem Text antwortet die API auch, wenn die Richtlinie Benutzer oder Rollen nennt und die Methode unsignierte Anforderungen annimmt."
        AllowedNetwork
            "Wenn die API nur für bestimmte Netzwerke gedacht ist, rufen Sie sie aus einem davon auf: von einer aufgeführten Adresse oder über den VPC-Endpunkt."
        SignForIam
            "Wenn die Autorisierung der Methode `AWS_IAM` ist, signieren Sie die Anforderung mit Signature Version 4: AWS SDKs tun es von selbst, `curl` braucht `--aws-sigv4`."
        AskOwner
            "Schicken Sie die Meldung sonst dem Eigentümer der API: Nur er kann ihre Richtlinie ändern."
        ReadPolicy
            "Lesen Sie die Richtlinie der API: {get}."
        ListOfNetworks
            "Wenn sie Adressen (`aws:SourceIp`) oder VPC-Endpunkte (`aws:SourceVpce`) aufführt, sehen Sie nach, ob die Adresse oder der Endpunkt des Aufrufers dabei ist. Um ein Netzwerk zuzulassen, sieht die AWS-Dokumentation `\"Principal\": \"*\"` zusammen mit einer solchen `Condition` vor; niemals ohne."
        NamesNeedIam
            "Wenn sie AWS-Prinzipale nennt, muss jede Methode die Autorisierung `AWS_IAM` verwenden: Mit `NONE` ist jeder Aufrufer anonym und passt zu keinem Namen."
        DeployAgain
            "Stellen Sie die API nach jeder Änderung ihrer Richtlinie oder Methoden neu bereit: {deploy}. Bis dahin antworten die alten."
        AuthorizerDenied
            "Der Lambda-Genehmiger der API hat diese Anforderung mit einem Deny beantwortet. Keine Richtlinie von IAM oder AWS Organizations ist beteiligt."
        AuthorizerDidNotAllow
            "Die Richtlinie, die der Lambda-Genehmiger der API zurückgegeben hat, erlaubt diese Methode und diesen Pfad nicht. Keine Richtlinie von IAM oder AWS Organizations ist beteiligt."
        CheckToken
            "Prüfen Sie das Token, das Sie geschickt haben: ob es da ist, noch gültig und für diese API und Stufe bestimmt."
        TellDeveloper
            "Wenn ja, fragen Sie den Entwickler der API. Nennen Sie die Zeit, Methode und Pfad sowie die Anforderungs-ID der Antwort (`x-amzn-requestid`)."
        TestAuthorizer
            "Sehen Sie nach, was der Genehmiger für ein solches Token zurückgibt, in seinem Protokoll in CloudWatch Logs oder mit {test}."
        CachedPolicy
            "Mit Caching gilt die Richtlinie, die für den ersten Pfad eines Tokens zurückgegeben wurde, für alle seine Pfade. Geben Sie eine zurück, die alles nennt, was das Token aufrufen darf (`…/STAGE/*/*`), oder setzen Sie die Gültigkeitsdauer (TTL) des Caches auf 0: {update}."
        NoSuchPath
            "Die API hat keinen solchen Pfad, keine solche Stufe oder Methode, oder die Methode nimmt nur signierte Anforderungen an. API Gateway beantwortet beides mit diesem Text, und kein Allow behebt es."
        CheckAddress
            "Prüfen Sie die Adresse Buchstabe für Buchstabe: `https://API_ID.execute-api.REGION.amazonaws.com/STAGE/PATH`, mit der Stufe (eine eigene Domain lässt sie weg), und die Methode (`GET`, `POST`)."
        NoSuchOperation
            "Adresse und Methode der Anforderung nennen keine Operation des Services, bei dem sie ankam, sodass nichts autorisiert werden konnte. Kein Allow behebt es."
        CheckOperation
            "Wenn Sie einen AWS-Service selbst aufrufen, prüfen Sie Host, Pfad, Methode und Version in der API-Referenz des Services; ein SDK oder die AWS CLI setzt sie richtig."
        IntegrationMethod
            "Wenn eine API von API Gateway so antwortet, sehen Sie sich die Integration der Methode an: Eine Lambda-Funktion wird mit `POST` aufgerufen, welche Methode die API selbst auch hat: {see}."
        SeePaths
            "Sehen Sie nach, welche Pfade und Methoden es gibt: {list}."
        DeployToStage
            "Stellen Sie die API in der Stufe bereit: {deploy}. Was nach der letzten Bereitstellung hinzukam, ist dort noch nicht vorhanden."
    }

    FunctionUrl {
        Refused
            "Die URL der Lambda-Funktion hat die Anforderung abgelehnt: Sie war nicht von jemandem signiert, der sie aufrufen darf, oder die eigene Richtlinie der Funktion lässt nicht jeden zu."
        SignIt
            "Wenn der `AuthType` der URL `AWS_IAM` ist, signieren Sie die Anforderung mit Signature Version 4 für den Service `lambda`: AWS SDKs und `curl --aws-sigv4` tun es."
        AskOwner
            "Wenn sie öffentlich sein soll (`AuthType` `NONE`) oder Sie bereits signieren, schicken Sie die Meldung dem Eigentümer der Funktion."
        SeeConfig
            "Sehen Sie sich den `AuthType` der URL und die eigene Richtlinie der Funktion an: {config}, {policy}."
        ForIam
            "Erlauben Sie bei `AWS_IAM` dem Aufrufer `lambda:InvokeFunctionUrl` und `lambda:InvokeFunction` für die Funktion; kontoübergreifend in der Richtlinie des Aufrufers und in der der Funktion. URLs, die seit Oktober 2025 erstellt wurden, brauchen beides."
        ForEverybody
            "Bei `NONE`, und nur wenn jeder sie aufrufen darf, muss die Richtlinie der Funktion es zweifach erlauben: {url} und {invoke}."
        ThroughUrlOnly
            "Ohne `--invoked-via-function-url` erlaubt die zweite Berechtigung jedem, die Funktion direkt aufzurufen."
    }

    GraphQl {
        Refused
            "Die eigene Autorisierung der GraphQL-API hat dieses Feld verweigert. Eine IAM-Richtlinie entscheidet nur, wo die API den Autorisierungsmodus `AWS_IAM` verwendet."
        WhichMode
            "Sehen Sie nach, mit welchem Modus Sie aufgerufen haben (API-Schlüssel, Token eines Benutzerpools, OpenID Connect, Lambda-Funktion oder IAM) und ob das Feld dafür offen ist."
        SignIn
            "Prüfen Sie bei einem Token, ob es noch gültig ist und seine Gruppen die sind, die das Feld verlangt. Bei falschem Modus senden Sie den richtigen Header."
        ReadSchema
            "Lesen Sie die Direktiven des Feldes im Schema (`@aws_auth`, `@aws_cognito_user_pools`, `@aws_iam`, `@aws_api_key`; `@auth` in Amplify), auch für die Typen, die es zurückgibt: {get}. Ein Typ oder Feld ohne Direktive nimmt nur den Standardmodus der API an."
        ReadResolver
            "Sehen Sie sich den Resolver an: `util.unauthorized()` in seinem Code ergibt ebenfalls diesen Text."
        OnlyWithIam
            "Nur bei `AWS_IAM` braucht der Aufrufer eine Richtlinie, die `appsync:GraphQL` für das Feld erlaubt: `…:apis/API_ID/types/TYPE/fields/FIELD`."
    }

    Billing {
        OldAction
            "Die Aktion {what} gehört zu den alten Abrechnungsberechtigungen, die AWS 2023 ersetzt hat. Ein Allow dafür bewirkt nichts; die heutigen Aktionen müssen erlaubt werden."
        WhichPage
            "Sagen Sie, welche Seite Sie brauchen: Für Rechnungen, Zahlungsmethoden und Kontoeinstellungen gibt es jeweils eigene Aktionen."
        Activate
            "Solange der Root-Benutzer den IAM-Zugriff auf die Abrechnung nicht aktiviert hat, hilft keine Richtlinie: Konto, Zugriff von IAM-Benutzern und -Rollen auf Fakturierungsinformationen, Bearbeiten, Aktivieren."
        AttachTodays
            "Fügen Sie eine Richtlinie mit den heutigen Aktionen an, wie hier gezeigt; lassen Sie weg, was nicht gebraucht wird."
        Todays
            "Die heutigen Aktionen für {what}"
        NoResource
            "Die meisten dieser Aktionen kennen keine Ressource, deshalb ist nur `*` möglich."
        Closed
            "Die Abrechnung ist für alle IAM-Benutzer und -Rollen dieses Kontos gesperrt, bis der Root-Benutzer sie öffnet. Keine Richtlinie kann das."
        AskRootUser
            "Bitten Sie die Person, die Zugang zum Root-Benutzer des Kontos hat, den IAM-Zugriff auf die Abrechnung zu aktivieren. Das dauert eine Minute."
        StillNeedsAllow
            "Danach brauchen Benutzer und Rollen trotzdem noch ein Allow für die Abrechnungsseiten, die sie verwenden."
    }

    Buckets {
        AllDisabled
            "Amazon S3 selbst hat diesen Bucket oder dieses Objekt für alle geschlossen. Keine Richtlinie ändert das."
        CheckTheName
            "Prüfen Sie den Namen des Buckets Buchstabe für Buchstabe: Namen aus Beispielen und einfache Wörter gehören anderen oder sind für niemanden zu öffnen."
        AskSupportWhy
            "Wenn es Ihr eigener Bucket ist, fragen Sie AWS Support und nennen Sie die Anforderungs-ID: Die Kontakte des Kontos haben meist eine E-Mail mit dem Grund erhalten."
        NoPolicyOpensIt
            "Sehen Sie in die E-Mails des Kontos und in sein AWS Health Dashboard: Weder die Richtlinie des Buckets noch die des Aufrufers ändert hier etwas."
        BlockPublicAccess
            "„Öffentlichen Zugriff blockieren“ (Block Public Access) ist für den Bucket oder sein Konto aktiviert, und die Anforderung hätte etwas öffentlich gemacht. Keine Richtlinie setzt das außer Kraft."
        HasItToBePublic
            "Fragen Sie sich, ob es öffentlich sein muss. Meist nicht: Eine Richtlinie, die das andere Konto nennt, eine vorsignierte URL oder CloudFront genügt."
        LeaveOutPublic
            "Lassen Sie weg, was es öffentlich macht: eine ACL wie `public-read` oder `\"Principal\": \"*\"` ohne enge Bedingung."
        SeeSettings
            "Sehen Sie sich die Einstellungen an: {bucket}, und die des Kontos: {account}."
        TurnOffOne
            "Wenn öffentlicher Zugriff wirklich gewollt ist, schalten Sie nur die eine Einstellung ab, die ihn verweigert, und nur für diesen Bucket. Die Einstellung des Kontos oder der Organisation kann ihn trotzdem verbieten."
        MaybePublic
            "Wenn die Richtlinie oder ACL den Bucket öffentlich macht, verweigert „Öffentlichen Zugriff blockieren“ sie jedem, und kein Allow hilft. Für neue Buckets ist es aktiviert, wenn niemand es abgeschaltet hat: Lassen Sie weg, was ihn öffentlich macht (`\"Principal\": \"*\"` ohne enge Bedingung, eine ACL wie `public-read`)."
        SeeBlockOf
            "Sehen Sie nach, ob „Öffentlichen Zugriff blockieren“ aktiviert ist: {bucket}. Auch das Konto und die Organisation können es festlegen."
        PublicIsPublic
            "Was öffentlich ist, kann jeder lesen, solange es so bleibt."
        NoCustomerKeys
            "Der Bucket nimmt keine Objekte an, die mit mitgeschickten Schlüsseln verschlüsselt sind (SSE-C). Verwenden Sie einen KMS-Schlüssel oder die eigenen Schlüssel von S3."
        LeaveOutCustomerKey
            "Lassen Sie die Optionen `--sse-customer-…` weg; schreiben Sie `--sse aws:kms` oder gar nichts."
        AllowCustomerKeys
            "Wenn SSE-C wirklich gebraucht wird, kann der Eigentümer des Buckets es in den Einstellungen der Standardverschlüsselung erlauben."
        NoAcls
            "Der Bucket hat keine ACLs: Seinem Eigentümer gehört jedes Objekt. Lassen Sie die ACL in der Anforderung weg und verwenden Sie stattdessen Richtlinien."
        RemoveAcl
            "Entfernen Sie `--acl` (oder `acl` in Terraform und Ähnlichem) und versuchen Sie es noch einmal."
        GrantInPolicy
            "Gewähren Sie den Zugriff in der Bucket-Richtlinie. ACLs wieder einzuschalten (Object Ownership) ist selten richtig."
        CheckTheKey
            "Prüfen Sie den Schlüssel Buchstabe für Buchstabe: Ohne `s3:ListBucket` für den Bucket antwortet S3 mit 403 auf ein Objekt, das nicht existiert."
        OtherOwner
            "Ein Objekt, das ein anderes Konto geschrieben hat, kann noch diesem Konto gehören: siehe Object Ownership des Buckets."
        DecryptToRead
            "Ein Objekt, das mit einem KMS-Schlüssel verschlüsselt ist, braucht auch `kms:Decrypt` für diesen Schlüssel."
        GenerateToWrite
            "Zum Schreiben in einen Bucket, der mit einem KMS-Schlüssel verschlüsselt ist, braucht es auch `kms:GenerateDataKey` für diesen Schlüssel."
        AclsAreOff
            "Bei den meisten Buckets sind ACLs abgeschaltet. Oft genügt es, die ACL wegzulassen."
        Unnamed
            "Amazon S3 hat die Anforderung ohne Begründung verweigert. So antwortet es bei einem privaten Objekt, bei einem, das nicht existiert, und bei einem Schreibzugriff, der nicht erlaubt ist."
        NoBody
            "Amazon S3 hat mit 403 geantwortet und mit sonst nichts. Das tut es, wo eine Antwort keinen Inhalt hat, wie bei einer HEAD-Anforderung, die nur prüft, ob ein Objekt oder ein Bucket da ist. Höchstwahrscheinlich fehlt `s3:GetObject`, oder es fehlt das Objekt selbst."
        HeadNeeds
            "Prüfen Sie den Namen des Buckets und den Objektschlüssel Buchstabe für Buchstabe: Ohne `s3:ListBucket` für den Bucket antwortet S3 mit 403 auf ein Objekt, das nicht existiert. Die Prüfung eines Objekts braucht `s3:GetObject` dafür, die eines Buckets `s3:ListBucket` für den Bucket."
        GetSaysMore
            "Lesen Sie das Objekt mit denselben Anmeldeinformationen (`aws s3api get-object`): Die Antwort auf ein GET hat einen Inhalt, mit einem Code und meist einem Grund."
        KeyOrMissing
            "Prüfen Sie den Bucket-Namen und den Schlüssel Buchstabe für Buchstabe. Eine Adresse ohne Signatur öffnet nur öffentliche Objekte: Signieren Sie die Anforderung oder bitten Sie um eine vorsignierte URL."
        Writing
            "Wenn Sie schreiben wollten: Der Aufrufer braucht `s3:PutObject` für die Objekte, und `s3:PutObjectAcl`, wenn die Anforderung eine ACL mitschickt. Die meisten Buckets nehmen keine ACLs an, lassen Sie sie also weg. In einem Bucket, der mit einem KMS-Schlüssel verschlüsselt ist, braucht das Schreiben auch `kms:GenerateDataKey` für diesen Schlüssel, ein mehrteiliger Upload auch `kms:Decrypt`."
        Presigned
            "Eine vorsignierte URL hat die Berechtigungen dessen, der sie signiert hat: Dieser Benutzer oder diese Rolle braucht die Berechtigung, und die Sitzung darf nicht beendet sein. Verwenden Sie genau die Methode, für die sie signiert wurde."
        Payer
            "Wenn der Bucket seine Leser zahlen lässt, fügen Sie `--request-payer requester` hinzu."
        AskBucketOwner
            "Fragen Sie sonst den Eigentümer des Buckets und nennen Sie die Anforderungs-ID und die Host-ID: Sie stehen in der Antwort."
        LookInOrder
            "Sehen Sie in dieser Reihenfolge nach: ob das Objekt da ist; die Richtlinie des Aufrufers und die des Buckets (ein Allow für die Objekte, `BUCKET/*`; ein Deny, das passt); die Richtlinie des VPC-Endpunkts und die Richtlinien der Organisation."
        ListToTell
            "Mit `s3:ListBucket` für den Bucket antwortet S3 mit 404 auf etwas, das nicht da ist, und nicht mit 403."
        MeantToBePublic
            "Wenn es öffentlich sein soll: „Öffentlichen Zugriff blockieren“ ist stärker als jede Richtlinie: {bucket}. Lassen Sie es besser aktiviert: CloudFront oder vorsignierte URLs genügen auch."
        EncryptedByKey
            "Ein Objekt, das mit einem KMS-Schlüssel verschlüsselt ist, braucht auch `kms:Decrypt` für diesen Schlüssel und ist für unsignierte Anforderungen nie offen."
        RequesterPays
            "Der Bucket lässt seine Leser zahlen: Fügen Sie `--request-payer requester` hinzu."
    }

    ArnPartName {
        Partition
            "Partition"
        Service
            "Service"
        Region
            "Region"
        Account
            "Konto"
        Form
            "Form"
    }

    Button {
        Copied
            "Kopiert"
        SelectToCopy
            "Text zum Kopieren markieren"
        Copy
            "Kopieren"
        CopyCommand
            "Befehl kopieren"
        CopyCondition
            "Bedingung kopieren"
        CopyPolicy
            "Richtlinie kopieren"
        CopyRequest
            "Anfrage kopieren"
        CopyRequestFor
            "Anfrage für {name} kopieren"
        CopyDifference
            "Unterschied kopieren"
        CopyWho
            "Aufrufer kopieren"
        CopyPolicyArn
            "ARN der Richtlinie kopieren"
        CopyResourceArn
            "ARN der Ressource kopieren"
        CopyResource
            "Ressource kopieren"
        AskForAccess
            "Zugriff anfragen"
        Explain
            "Erklären"
        ShowList
            "Liste anzeigen"
        Close
            "Schließen"
        CloseByKey
            "Schließen (Esc)"
        IKnowThisAccount
            "Ich kenne dieses Konto, Richtlinie anzeigen"
        ITriedThis
            "Ich habe das versucht, Richtlinie anzeigen"
        AllDenials
            "Alle {number} Verweigerungen"
    }

    Card {
        Undeny
            "undeny: {what}"
        ByTheExtension
            "Von der Erweiterung undeny geschrieben, nicht von AWS"
        ByUndeny
            "Von undeny geschrieben, nicht von AWS"
        Shortened
            "Hier gekürzt; „Kopieren“ nimmt alle {length} Zeichen."
        FillIn
            "Vor der Verwendung ausfüllen: {names}"
        CutOff
            "Die Meldung wurde hier abgeschnitten. Suchen Sie die vollständige in der Antwort der API oder in CloudTrail und decodieren Sie diese."
        NeedsDecode
            "Dafür ist ein Allow für sts:DecodeAuthorizationMessage nötig, in dem Konto, in dem verweigert wurde."
        ReadHereOnly
            "Wird nur auf dieser Seite gelesen. Nichts wird gesendet."
        NotDecoded
            "Das ist keine decodierte Meldung: Eine solche beginnt mit {{ und nennt allowed und context."
        SaysWhichStatement
            "undeny sagt, welche Anweisung verweigert hat. Wird nur auf dieser Seite gelesen. Nichts wird gesendet."
        NotSeen
            "undeny hat die Anweisung nicht gesehen. Fügen Sie die Richtlinie unter „Für den Administrator“ ein."
        NotSeenByAdministrator
            "undeny hat die Anweisung nicht gesehen. Fügen Sie die Richtlinie unter „Welche Anweisung verweigert hat“ ein."
        SendTheRequest
            "Kopieren Sie die Anfrage und schicken Sie sie einem Administrator von {account}."
        NotInIt
            "Nicht enthalten: {others}"
        NotInItAndMore
            "Nicht enthalten: {others} Und {more} weitere."
        NotSaidWho
            "Aufrufer nicht genannt"
        ARequest
            "eine Anforderung"
        NotInThePolicy
            "; nicht in der Richtlinie: {number}"
        Choice
            "{title}: {size}"
        NoteOfDoubt
            "Hinweis: Die Meldung stand an einer Stelle der Seite, an der andere schreiben können, oder sie nennt ein anderes Konto. Prüfen Sie, ob sie stimmt."
        CompanySays
            "{company}: „{note}“"
        CheckBeforeYouPass
            "{what} Prüfen Sie es, bevor Sie es weitergeben."
    }

    Counted {
        OneAction
            "1 Aktion"
        Actions
            "{number} Aktionen"
        OneResource
            "1 Ressource"
        Resources
            "{number} Ressourcen"
        OneDenial
            "1 Verweigerung"
        Denials
            "{number} Verweigerungen"
        OnResources
            "{actions}, {resources}"
        OnResourcesLike
            "{actions}, {resources}: {pattern}"
        DenialsOf
            "{denials}, {actions} für {resources}"
    }

    FactNote {
        MostLikelyNeeds
            "Braucht höchstwahrscheinlich {actions}"
        PrintedAs
            "Ausgegeben als {name}"
        NoSuchAction
            "AWS dokumentiert keine solche Aktion; die ähnlichste ist {nearest}"
        NotTold
            "Die Meldung nennt nicht: {names}"
        CouldBe
            "Es könnte auch {names} sein"
        Plain
            "ohne Linie"
        Dotted
            "gepunktet"
        Dashed
            "gestrichelt"
        AwsWroteIt
            ": von AWS geschrieben"
        FromReference
            ": aus der Autorisierungsreferenz von AWS"
        Inferred
            ": abgeleitet, {parts}"
        PartFrom
            "{part} aus {source:dat}"
        ExplicitDenyIn
            "Ein explizites Deny in {policy:dat}"
        ExplicitDeny
            "Ein explizites Deny; die Meldung sagt nicht, in welcher Richtlinie"
        NoPolicyAllows
            "Keine {policy} erlaubt es"
        NoPolicyNamed
            "Keine Richtlinie erlaubt es; die Meldung sagt nicht, welcher Typ fehlt"
        WhichNotSaid
            "Die Meldung sagt nicht, welche Richtlinie"
    }

    Heading {
        Why
            "Warum"
        Facts
            "Fakten"
        FurtherSteps
            "Weitere Schritte"
        ForWhoAsked
            "Für den Aufrufer"
        WhichStatement
            "Welche Anweisung verweigert hat"
        ForAdministrator
            "Für den Administrator"
        ForResourceOwner
            "Für den Eigentümer der Ressource"
        ForRoleOwner
            "Für den Eigentümer der Rolle"
        ForSessionMaker
            "Für den Ersteller der Sitzung"
        ForEndpointOwner
            "Für den Eigentümer des Endpunkts"
        WiderChoices
            "Weitergehende Möglichkeiten"
        BeforeYouChangeIt
            "Bevor Sie es ändern"
        BeforeYouGrant
            "Bevor Sie es gewähren"
        GoodToKnow
            "Gut zu wissen"
        Links
            "Links"
        WhatYouDo
            "Was Sie tun"
        DeniedOnThisPage
            "Auf dieser Seite verweigert"
        Policy
            "Richtlinie"
        Condition
            "Bedingung"
        Difference
            "Unterschied"
        Format
            "Format"
        DecodeIt
            "Decodieren"
        PasteWhatItPrints
            "Ausgabe einfügen"
        PasteThePolicy
            "Richtlinie hier einfügen"
        SmallestEdit
            "Die kleinste Änderung"
        IntoTheDeny
            "In das vorhandene Deny"
        OneStatementMore
            "Eine Anweisung mehr"
        InStatement
            "In Anweisung {number}"
        StatementInLine
            "Anweisung {name}, Zeile {line}:"
    }

    InPolicies {
        Heading
            "In den Richtlinien"
        SmallestEdit
            "Die kleinste Änderung, die diese Anforderung durchlässt"
        Error
            "Fehler"
        Warning
            "Warnung"
        Denies
            "{statement} verweigert"
        Allows
            "{statement} erlaubt"
        MayDeny
            "{statement} verweigert vielleicht; entscheidend: {on}"
        MayAllow
            "{statement} erlaubt vielleicht; entscheidend: {on}"
    }

    Joins {
        And
            "und"
        Then
            "dann"
        Sentences
            "{first} {second}"
    }

    Label {
        OnResource
            "Für Ressource"
        WhoCanFixIt
            "Wer es beheben kann"
        MadeBy
            "Gestellt von"
        Context
            "Kontext"
        Actions
            "Aktionen"
    }

    LookTwice {
        SomebodyElse
            "Hier kann absichtlich der Name eines anderen stehen."
        WouldLetThemIn
            "Eine daraus erstellte Richtlinie würde dem Genannten Zugriff geben. Fragen Sie die Person, die Sie hierher geschickt hat, bevor Sie weitermachen."
        NoSuchService
            "AWS dokumentiert keinen solchen Service-Prinzipal."
        DoNotGrant
            "Eine daraus erstellte Richtlinie würde jeden hereinlassen, dem dieser Name eines Tages gehört. Gewähren Sie sie nicht."
        NoSuchMessage
            "AWS schreibt keine solche Meldung."
        DoNothing
            "Jemand kann sie erfunden haben, um von Ihnen eine Richtlinie zu bekommen. Unternehmen Sie ihretwegen nichts."
        CannotTell
            "undeny kann nicht sagen, wer das geschrieben hat."
        DidYouTry
            "Haben Sie gerade auf dieser Seite {action} versucht? Wenn nicht, tun Sie nichts und bitten Sie niemanden darum."
        DidYouTryThis
            "Haben Sie das gerade auf dieser Seite versucht? Wenn nicht, tun Sie nichts und bitten Sie niemanden darum."
        ItNames
            "Genannt wird"
        ItSays
            "Es heißt"
        YouAre
            "Sie sind"
        Somebody
            "jemand"
        MayNotUse
            " hat keine Erlaubnis für "
        SignedInTo
            "angemeldet bei Konto "
        AnotherAccount
            "anderes Konto"
    }

    Meaning {
        NameAlone
            "AWS hat nur den Namen ausgegeben. Der ganze ARN steht unter „Fakten“."
        AskedFor
            "Worauf zugegriffen werden sollte."
        ActionChecked
            "Die Aktion, die AWS geprüft hat."
        ExplicitDeny
            "Ein explizites Deny hat Vorrang vor jedem Allow, deshalb hilft kein Allow."
        AllowMissing
            "Nichts verweigert dies. Ein Allow fehlt, und eine Anweisung genügt."
        ResourceHasToAllow
            "Die Richtlinie der Ressource selbst muss es erlauben; bei einem Aufrufer aus einem anderen Konto auch dessen eigene."
        SetsTheLimit
            "Eine {policy} gewährt nichts, sie setzt die Grenze: Sie muss die Aktion ebenfalls erlauben."
    }

    MendedBy {
        Administrator
            "Ein Administrator Ihres Kontos"
        IdentityCenter
            "Ihr Administrator von IAM Identity Center"
        ResourceOwner
            "Der Eigentümer der Ressource"
        Organization
            "Der Administrator Ihrer Organisation (Verwaltungskonto)"
        RoleOwner
            "Der Eigentümer der Rolle"
        SessionMaker
            "Der Ersteller der Sitzung"
        EndpointOwner
            "Der Eigentümer des VPC-Endpunkts"
        You
            "Sie"
        Aws
            "AWS"
    }

    PolicyFor {
        UserNamed
            "Richtlinie für den Benutzer {name}"
        User
            "Richtlinie für den Benutzer"
        GroupNamed
            "Richtlinie für die Gruppe {name}"
        Group
            "Richtlinie für die Gruppe"
        RoleNamed
            "Richtlinie für die Rolle {name}"
        Role
            "Richtlinie für die Rolle"
        PermissionSetNamed
            "Richtlinie für den Berechtigungssatz {name}"
        PermissionSet
            "Richtlinie für den Berechtigungssatz"
        IdentityNamed
            "Richtlinie für den Benutzer oder die Rolle {name}"
        Identity
            "Richtlinie für den Benutzer oder die Rolle"
        ResourceNamed
            "Ergänzung der Richtlinie von {name}"
        Resource
            "Ergänzung der Richtlinie der Ressource"
        RoleTrustNamed
            "Ergänzung der Vertrauensrichtlinie von {name}"
        RoleTrust
            "Ergänzung der Vertrauensrichtlinie der Ressource"
        BoundaryNamed
            "Ergänzung der Berechtigungsgrenze von {name}"
        Boundary
            "Ergänzung der Berechtigungsgrenze"
        ServiceControlNamed
            "Ergänzung der Service-Kontrollrichtlinie (SCP) {name}"
        ServiceControl
            "Ergänzung der Service-Kontrollrichtlinie (SCP)"
        ResourceControlNamed
            "Ergänzung der Ressourcen-Kontrollrichtlinie (RCP) {name}"
        ResourceControl
            "Ergänzung der Ressourcen-Kontrollrichtlinie (RCP)"
        SessionNamed
            "Ergänzung der Sitzungsrichtlinie {name}"
        Session
            "Ergänzung der Sitzungsrichtlinie"
        EndpointNamed
            "Ergänzung der Richtlinie des VPC-Endpunkts {name}"
        Endpoint
            "Ergänzung der Richtlinie des VPC-Endpunkts"
        OneUserNamed
            "Eine Richtlinie für den Benutzer {name}"
        OneUser
            "Eine Richtlinie für den Benutzer"
        OneRoleNamed
            "Eine Richtlinie für die Rolle {name}"
        OneRole
            "Eine Richtlinie für die Rolle"
        OnePermissionSetNamed
            "Eine Richtlinie für den Berechtigungssatz {name}"
        OnePermissionSet
            "Eine Richtlinie für den Berechtigungssatz"
        OneIdentityNamed
            "Eine Richtlinie für den Benutzer oder die Rolle {name}"
        OneIdentity
            "Eine Richtlinie für den Benutzer oder die Rolle"
    }

    PrincipalSort {
        User
            "IAM-Benutzer"
        Role
            "IAM-Rolle"
        IdentityCenterUser
            "Benutzer von IAM Identity Center"
        RoleSession
            "Rollensitzung"
        Root
            "Root-Benutzer"
        FederatedUser
            "Verbundbenutzer"
        OidcProvider
            "OIDC-Identitätsanbieter"
        SamlProvider
            "SAML-Identitätsanbieter"
        Service
            "AWS-Service"
        Account
            "AWS-Konto"
        Anonymous
            "Keine Anmeldeinformationen"
    }

    SendTo {
        WhoeverManages
            "An die zuständige Person für {account} senden"
        AdministratorOf
            "An einen Administrator von {account} senden"
        ResourceOwner
            "An den Eigentümer der Ressource senden"
        Administrator
            "An einen Administrator Ihres Kontos senden"
    }

    SourceName {
        Message
            "die Meldung|dat der Meldung"
        Caller
            "der ARN des Aufrufers|dat dem ARN des Aufrufers"
        PageAddress
            "die Adresse der Seite|dat der Adresse der Seite"
        Reference
            "die Autorisierungsreferenz von AWS|dat der Autorisierungsreferenz von AWS"
    }

    WhoIs {
        In
            "{sort} im Konto {account}"
        WhoAsked
            "Der Aufrufer."
        WhoAskedIs
            "Der Aufrufer: {sort}."
    }

    Circumstances {
        MostLikelyMfa
            "Dieses Deny verlangt höchstwahrscheinlich MFA. Melden Sie sich in der Konsole ab und mit Ihrem MFA-Gerät wieder an; richten Sie vorher unter Sicherheitsanmeldeinformationen eines ein."
        SessionWithMfa
            "Holen Sie sich mit der AWS CLI eine Sitzung mit MFA: {get}, und verwenden Sie, was der Befehl ausgibt."
        KeepForMfa
            "Behalten Sie das Deny, wenn es MFA verlangt: Eine Ausnahme würde den Schutz abschalten."
        CameFromAddress
            "Die Anforderung kam von der Adresse {address}. Wenn das Deny nur bestimmte Netzwerke zulässt, verwenden Sie das Netzwerk oder VPN des Unternehmens."
        CameThrough
            "Die Anforderung kam über {id} ({key}). Wenn das Deny einen anderen Weg zulässt, verwenden Sie diesen."
    }

    Deny {
        NoAllowHelps
            "Ein Allow hinzuzufügen hilft nicht: Ein Deny, das passt, hat immer Vorrang. Entweder erfüllt die Anforderung, was das Deny verlangt, oder das Deny muss sie ausnehmen."
        ReadTheConditions
            "Suchen Sie die Anweisung mit `\"Effect\": \"Deny\"`, die die Aktion abdeckt, mit ihrem `Action` oder ihrem `NotAction`, und lesen Sie zuerst ihre `Condition`. Was sie verlangt (MFA, eine Region, Verschlüsselung, ein Tag, ein Netzwerk), kann die Anforderung meist mitbringen, und dann muss keine Richtlinie geändert werden."
        AddThePiece
            "Wenn eine Ausnahme richtig ist, fügen Sie den hier gezeigten Teil in die `Condition` dieser Anweisung ein und ändern Sie sonst nichts daran. Alle Teile einer `Condition` müssen zutreffen, sodass dieser Teil das Deny nur einengen kann; er wirkt auch neben `NotAction` und `\"Action\": \"*\"`."
        JoinTheList
            "Wenn dort schon {operator} mit {key} steht, schreiben Sie den Wert stattdessen in dessen Liste."
        RoleNotSession
            "Der Wert ist der ARN der Rolle mit ihrem Pfad, `arn:aws:iam::ACCOUNT:role/NAME`, und nicht der der Sitzung, den Meldungen zeigen. Bei einem Benutzer ist es dessen eigener ARN."
        PrincipalNamesCaller
            "Wenn der `Principal` der Anweisung {who:acc} nennt, nehmen Sie stattdessen den Namen heraus; wenn er sonst niemanden nennt, entfernen Sie die Anweisung."
        NarrowForAnonymous
            "Engen Sie die `Condition` dieser Anweisung selbst ein, zum Beispiel über das Netzwerk, aus dem der Aufrufer kommt: Eine Ausnahme kann einen anonymen Aufrufer nicht nennen."
        LeaveOperationOut
            "Nehmen Sie diese Operation und die anderen, mit denen man sich anmeldet, von der Anweisung aus: aus ihrem `Action` heraus oder in ihr `NotAction` hinein. Kein Schlüssel der Anforderung nennt den Aufrufer."
        UnsignedByClaim
            "Dieser Aufruf erfolgt ohne AWS-Anmeldeinformationen, deshalb gibt es keinen Schlüssel des Prinzipals, über den er ausgenommen werden kann. Nehmen Sie die Rolle aus `Resource` der Anweisung heraus, oder machen Sie die Ausnahme über einen Claim des Tokens, etwa `token.actions.githubusercontent.com:sub` von GitHub Actions."
        UnsignedSaml
            "Dieser Aufruf erfolgt ohne AWS-Anmeldeinformationen, deshalb gibt es keinen Schlüssel des Prinzipals, über den er ausgenommen werden kann. Nehmen Sie die Rolle aus `Resource` der Anweisung heraus, oder machen Sie die Ausnahme über das, was die Assertion sagt: `saml:sub`, `saml:aud` oder `saml:iss`."
        WrittenByAws
            "AWS hat diese Richtlinie geschrieben, und niemand sonst kann sie bearbeiten. Wenn das Deny nicht gewollt ist, trennen Sie die Richtlinie und fügen Sie eine eigene Kopie mit engerem Deny an."
        NarrowForOneIdentity
            "Wenn die Richtlinie nur an {who:acc} angefügt ist, engen Sie die Anweisung ein (ihr `Action`, `Resource` oder ihre `Condition`) oder entfernen Sie sie: Eine Ausnahme für {who:acc} würde sie ganz abschalten."
        SharedByOthers
            "Wenn sie auch an andere angefügt ist, ergänzen Sie {piece} in der `Condition` der Anweisung: Das nimmt diese eine Identität aus und kann das Deny nur einengen."
        AttachedTo
            "Sehen Sie nach, an wen die Richtlinie noch angefügt ist: {list}."
        OrDetach
            "Wenn nichts davon {who:acc} noch zurückhalten soll, trennen Sie die Richtlinie: {detach}. Sie kann von einer Gruppe kommen; dann wird sie dort getrennt."
        SaveFirst
            "Speichern Sie, was {print} ausgibt, bevor Sie es ändern. Schreiben Sie dann die geänderte Richtlinie zurück: {write}. Das ersetzt die ganze Richtlinie."
        NewVersion
            "Schreiben Sie die geänderte Richtlinie als neue Version: {write}. Die alte Version bleibt und kann wieder zur Standardversion gemacht werden."
        ReplacesTheWhole
            "Speichern Sie die Richtlinie, wie sie ist, bevor Sie sie ändern: Beim Zurückschreiben wird sie ganz ersetzt."
        StillNeedsAnAllow
            "Das Deny aufzuheben gewährt noch nichts: Prüfen Sie, ob es auch ein Allow für diese Anforderung gibt."
        ThereForAReason
            "Ein Deny hat einen Grund. Fragen Sie die Person, die es geschrieben hat, bevor Sie eine Ausnahme machen."
        NotSeen
            "Die Meldung zeigt die Anweisung nicht, die verweigert hat, und undeny hat sie nicht gesehen: Lesen Sie sie, bevor Sie sie ändern."
        KeepServicesExempt
            "Lassen Sie `aws:PrincipalIsAWSService` in der `Condition`, wie es ist: Ohne es hält das Deny AWS-Services auf, die für Sie arbeiten."
        TitleExceptionFor
            "Ergänzung der Condition des Deny: eine Ausnahme für {who:acc}"
        TitleIfServiceControl
            "Wenn eine Service-Kontrollrichtlinie (SCP) das Deny enthält, Ergänzung seiner Condition: eine Ausnahme für {who:acc}"
    }

    Find {
        Organizations
            "Öffnen Sie die Richtlinie, die AWS nennt, {arn}: {describe}."
        Managed
            "Öffnen Sie die Richtlinie, die AWS nennt, {arn}, in der IAM-Konsole. Oder: {versions} sagt, welche Version die Standardversion ist, und {print} gibt sie aus."
        Named
            "Öffnen Sie die Richtlinie, die AWS nennt: {arn}."
        ServiceControlPolicies
            "Listen Sie im Verwaltungskonto die Richtlinien des Kontos auf: {list}. Tun Sie dann dasselbe für jede übergeordnete Ebene: {parents}."
        InCloudTrail
            "Suchen Sie das Ereignis in CloudTrail: `errorMessage` nennt dort oft den Richtlinientyp und seit 2026 den ARN der Richtlinie."
    }

    Doubts {
        GivesAccess
            "Das gibt dem Konto {caller} Zugriff auf das Konto {account}. Vergewissern Sie sich, dass Sie das Konto {caller} kennen und dass die Meldung daher kommt, wo Sie sie erwarten."
        OfAnotherAccount
            "Der Aufrufer gehört zum Konto {caller}, die Ressource zum Konto {account}. Vergewissern Sie sich, dass Sie das Konto {caller} kennen."
        NotSignedIn
            "Der Aufrufer gehört zum Konto {caller}, angemeldet ist das Konto {account}. Gewähren Sie nichts, bevor Sie wissen, warum die Meldung hier steht."
        UnknownService
            "AWS dokumentiert keinen Service {service}. Gewähren Sie ihm nichts, bevor Sie wissen, was er ist."
        NotWrittenByAws
            "Solche Meldungen schreibt AWS nicht: Es nennt die Aktion, die es verweigert hat, nie ein Muster von Aktionen und auch nicht Aktionen mehrerer Services auf einmal. Daraus lässt sich keine Richtlinie ableiten."
        AskAgain
            "Tun Sie noch einmal, was verweigert wurde, und nehmen Sie die Meldung, die AWS selbst anzeigt."
        GrantNothing
            "Gewähren Sie nichts, was dieser Text verlangt. Bitten Sie um die Meldung, die AWS selbst anzeigt."
    }

    Elsewhere {
        ClusterForbids
            "IAM hat {principal} zugelassen, aber der Kubernetes-Cluster hat dies verweigert: Seine eigenen Zugriffseinträge und RBAC entscheiden, nicht IAM."
        ClusterForbidsYou
            "IAM hat Sie zugelassen, aber der Kubernetes-Cluster hat dies verweigert: Seine eigenen Zugriffseinträge und RBAC entscheiden, nicht IAM."
        AskClusterAdministrator
            "Fragen Sie die Person, die den Cluster verwaltet, und schicken Sie die Zeile mit: Sie nennt, was verlangt wurde und in welchem Namespace."
        SeeEntry
            "Sehen Sie nach, ob es einen Zugriffseintrag gibt und was er darf: {list}."
        AssociatePolicy
            "Ordnen Sie ihm eine Zugriffsrichtlinie zu, hier eine zum Lesen: {associate}. Wenn es noch keinen Eintrag gibt, erstellen Sie ihn zuerst: {create}."
        OrRoleBinding
            "Oder binden Sie eine Kubernetes-Rolle in ihrem Namespace: ein `RoleBinding` an den Benutzernamen des Eintrags oder an eine seiner Gruppen."
        OldConfigMap
            "In einem Cluster, der die ConfigMap `aws-auth` verwendet, stehen Name und Gruppen des Benutzers dort."
        NotLoggedIn
            "Docker ist bei dieser Registry von Amazon ECR nicht angemeldet, die Anmeldung ist abgelaufen, oder das Repository lässt den Aufrufer nicht zu. Ein Repository, das es nicht gibt, wird mit denselben Worten abgelehnt."
        LogInTo
            "Melden Sie sich mit den Anmeldeinformationen an, mit denen abgerufen oder hochgeladen werden soll: `aws ecr get-login-password --region {region}`, die Ausgabe weitergeleitet an `docker login --username AWS --password-stdin {host}`. Eine Anmeldung gilt 12 Stunden."
        LogIn
            "Melden Sie sich mit den Anmeldeinformationen an, mit denen abgerufen oder hochgeladen werden soll: `aws ecr get-login-password --region REGION`, die Ausgabe weitergeleitet an `docker login --username AWS --password-stdin ACCOUNT_ID.dkr.ecr.REGION.amazonaws.com`. Eine Anmeldung gilt 12 Stunden."
        LogOutOfPublic
            "Öffentliche Images brauchen keine Anmeldung, und eine abgelaufene verhindert sie: `docker logout public.ecr.aws`."
        CheckImageAddress
            "Prüfen Sie Konto, Region und Namen des Repositorys in der Adresse des Images, Buchstabe für Buchstabe."
        PullActions
            "Zum Abrufen braucht der Aufrufer `ecr:GetAuthorizationToken` für `*`, und für das Repository `ecr:BatchGetImage`, `ecr:GetDownloadUrlForLayer` und `ecr:BatchCheckLayerAvailability`. Bei einem Repository eines anderen Kontos muss auch dessen eigene Richtlinie sie erlauben."
        DeviceRefused
            "AWS IoT Core hat das Gerät abgewiesen: Die AWS-IoT-Richtlinie, die an sein Zertifikat oder an seine Cognito-Identität angefügt ist, erlaubt dies nicht. Sie ist keine IAM-Richtlinie."
        DeviceRefusedThis
            "AWS IoT Core hat das Gerät abgewiesen: Die AWS-IoT-Richtlinie, die an sein Zertifikat oder an seine Cognito-Identität angefügt ist, erlaubt {what} für {resource} nicht. Sie ist keine IAM-Richtlinie."
        CompareTopic
            "Vergleichen Sie Thema und Client-ID der Protokollzeile mit denen, die das Gerät verwenden soll."
        AskFleet
            "Wenn sie stimmen, fragen Sie die Person, die die Richtlinien der Geräte pflegt."
        SeePolicies
            "Sehen Sie nach, welche Richtlinien das Zertifikat hat: {list}."
        AddToIotPolicy
            "Fügen Sie die Anweisung in eine davon ein: Lesen Sie sie mit {get}, speichern Sie eine neue Version mit {create}."
        IotStatement
            "Die Anweisung ist {statement}."
        IotNames
            "Darin steht beim Veröffentlichen und Empfangen `topic/…`, beim Abonnieren `topicfilter/…`, beim Verbinden `client/…`, und jedes braucht seine eigene Aktion. `${{iot:Connection.Thing.ThingName}}` steht für den eigenen Namen des Geräts."
        IamToo
            "Ein Gerät, das sich mit Amazon Cognito anmeldet, braucht beides: die AWS-IoT-Richtlinie seiner Identität und die IAM-Richtlinie seiner Rolle."
        DatabaseRefused
            "Die Datenbank hat die Anmeldung von {user} mit einem IAM-Token verweigert: Der Aufrufer darf sich nicht als dieser Benutzer verbinden, oder das Token oder die Verbindung ist nicht, wie sie sein muss."
        DatabaseRefusedUser
            "Die Datenbank hat die Anmeldung ihres Benutzers mit einem IAM-Token verweigert: Der Aufrufer darf sich nicht als dieser Benutzer verbinden, oder das Token oder die Verbindung ist nicht, wie sie sein muss."
        FreshToken
            "Erzeugen Sie ein frisches Token, das 15 Minuten gilt, für genau den Host, den Port, die Region und den Benutzer, mit denen Sie sich verbinden: {generate}. Verbinden Sie sich über TLS und nicht über einen Alias des Hosts."
        CheckCaller
            "Prüfen Sie, wer das Token signiert: {whoami}. Eine beendete Sitzung erzeugt Token, die abgewiesen werden."
        FindResourceId
            "Suchen Sie die ID, die die Richtlinie verlangt: {instances}, für Aurora {clusters}. Es ist nicht der Name der Datenbank."
        GrantInDatabase
            "In der Datenbank muss der Benutzer dafür angelegt sein: PostgreSQL `GRANT rds_iam TO USER_NAME`, MySQL und MariaDB `IDENTIFIED WITH AWSAuthenticationPlugin AS 'RDS'`. Die IAM-Authentifizierung muss für die Instance eingeschaltet sein."
        ToConnect
            "Um sich als dieser Datenbankbenutzer zu verbinden"
        BootstrapByAdministrator
            "Dies gehört zu dem, was `cdk bootstrap` anlegt, einmal je Konto und Region. Lassen Sie es einen Administrator ausführen; danach muss eine Bereitstellung nur noch die Rollen annehmen."
        BootstrapNeedsMore
            "`cdk bootstrap` legt Rollen an, eine davon mit den Berechtigungen aller Bereitstellungen, dazu einen Bucket, ein Repository und einen Parameter: Wer es ausführen darf, kann jede Berechtigung weitergeben; gewähren Sie es also nicht Stück für Stück."
        BootstrapTrust
            "Die Rolle hat `cdk bootstrap` im Konto {account} angelegt. Sie vertraut nur den Konten, die beim Bootstrapping angegeben wurden."
        AskToBootstrap
            "Bitten Sie den Administrator des Kontos {account}, das Bootstrapping mit Ihrem Konto als vertrautem Konto zu wiederholen."
        BootstrapAgain
            "Dort: `cdk bootstrap aws://{account}/{region} --trust {trusted} --cloudformation-execution-policies POLICY_ARN`."
        NameTheOthers
            "`--trust` ersetzt die Liste der vertrauten Konten: Nennen Sie auch die, denen schon vertraut wird (`cdk bootstrap --show-template` und der Stack `CDKToolkit` zeigen sie). Eine von Hand bearbeitete Vertrauensrichtlinie wird vom nächsten Bootstrapping überschrieben."
        CallerToo
            "Der Aufrufer braucht das Allow ebenfalls, wie in der hier gezeigten Richtlinie."
        BootstrapSameAccount
            "Die Rolle hat `cdk bootstrap` in Ihrem eigenen Konto angelegt, und sie vertraut dem Konto. Dem Aufrufer fehlt das Allow, sie anzunehmen."
        AllBootstrapRoles
            "Eine Bereitstellung nimmt mehrere dieser Rollen an (Bereitstellung, Hochladen von Dateien und Images, Nachschlagen): Die Richtlinie nennt sie und keine andere Rolle."
        ToDeploy
            "Zum Bereitstellen mit dem AWS CDK: die Rollen seines Bootstrappings"
    }

    Encoded {
        ReasonIsEncoded
            "AWS hat den Grund in eine codierte Meldung geschrieben. Decodieren Sie sie, um zu sehen, welche Aktion verweigert wurde und wodurch."
        InTheAccount
            "Decodieren Sie die Meldung in dem Konto, in dem die Anforderung verweigert wurde: Nur dort lässt sie sich lesen."
        AllowToDecode
            "Wenn der Aufrufer solche Meldungen decodieren können soll, fügen Sie die hier gezeigte Richtlinie an. Sie legt Einzelheiten von Richtlinien offen und gewährt sonst nichts."
        IfInvalid
            "Antwortet AWS mit `InvalidAuthorizationMessageException`, ist die Meldung abgeschnitten, enthält einen Zeilenumbruch oder ist zu alt: Nehmen Sie die vollständige aus dem Protokoll des Tools oder aus CloudTrail (`errorMessage`), oder lösen Sie den Fehler noch einmal aus."
        OnlyToDecode
            "Nur zum Decodieren solcher Meldungen"
        TakesNoResource
            "`sts:DecodeAuthorizationMessage` kennt keine Ressource, deshalb ist nur `*` möglich."
        MatchedStatement
            "Die decodierte Meldung nennt, was gepasst hat: Anweisung {statement}."
        MatchedPolicy
            "Die decodierte Meldung nennt, was gepasst hat: Richtlinie {policy}."
        Matched
            "Die decodierte Meldung nennt, was gepasst hat: Anweisung {statement} der Richtlinie {policy}."
        CutOff
            "Die codierte Meldung ist abgeschnitten und kann nicht decodiert werden. Holen Sie die vollständige aus dem Protokoll des Tools oder aus CloudTrail (`errorMessage`)."
        Decode
            "Decodieren Sie sie: {decode}."
        PasteDecoded
            "Fügen Sie das decodierte JSON hier ein: Es wird dann vollständig erklärt. Es nennt Prinzipale und Ressourcen, geben Sie es also mit Bedacht weiter."
    }

    Circumstance {
        WithMfa
            "der Aufrufer sich mit MFA angemeldet hat"
        WithoutMfa
            "der Aufrufer sich ohne MFA angemeldet hat"
        ByService
            "der Aufrufer ein AWS-Service ist"
        NotByService
            "der Aufrufer kein AWS-Service ist"
        OverHttps
            "die Anforderung über HTTPS kam"
        WithoutHttps
            "die Anforderung ohne HTTPS kam"
        ViaService
            "ein AWS-Service den Aufruf im Namen des Aufrufers gemacht hat"
        Directly
            "der Aufrufer den Aufruf direkt gemacht hat"
        GrantForResource
            "ein AWS-Service die Erteilung vornimmt"
        GrantForNobody
            "die Erteilung für keinen AWS-Service ist"
    }

    ConditionKey {
        CalledVia
            "ein im Namen des Aufrufers aufrufender Service|dat einem im Namen des Aufrufers aufrufenden Service"
        CurrentTime
            "die Zeit|dat der Zeit"
        EpochTime
            "die Zeit in Sekunden seit 1970|dat der Zeit in Sekunden seit 1970"
        MultiFactorAuthAge
            "die Zahl der Sekunden seit der MFA des Aufrufers|dat der Zahl der Sekunden seit der MFA des Aufrufers"
        PrincipalAccount
            "das Konto des Aufrufers|dat dem Konto des Aufrufers"
        PrincipalArn
            "der Aufrufer|dat dem Aufrufer"
        PrincipalOrgId
            "die Organisation des Aufrufers|dat der Organisation des Aufrufers"
        PrincipalOrgPaths
            "der Platz des Aufrufers in der Organisation|dat dem Platz des Aufrufers in der Organisation"
        PrincipalServiceName
            "der aufrufende Service|dat dem aufrufenden Service"
        PrincipalServiceNamesList
            "ein Name des aufrufenden Services|dat einem Namen des aufrufenden Services"
        PrincipalType
            "der Typ des Aufrufers|dat dem Typ des Aufrufers"
        Referer
            "die verweisende Seite|dat der verweisenden Seite"
        RequestedRegion
            "die Region|dat der Region"
        ResourceAccount
            "das Konto der Ressource|dat dem Konto der Ressource"
        ResourceOrgId
            "die Organisation der Ressource|dat der Organisation der Ressource"
        ResourceOrgPaths
            "der Platz des Kontos der Ressource in der Organisation|dat dem Platz des Kontos der Ressource in der Organisation"
        SourceAccount
            "das Quellkonto des aufrufenden Services|dat dem Quellkonto des aufrufenden Services"
        SourceArn
            "die Quellressource des aufrufenden Services|dat der Quellressource des aufrufenden Services"
        SourceIdentity
            "die Quellidentität des Aufrufers|dat der Quellidentität des Aufrufers"
        SourceIp
            "die IP-Adresse des Aufrufers|dat der IP-Adresse des Aufrufers"
        SourceOrgId
            "die Quellorganisation des aufrufenden Services|dat der Quellorganisation des aufrufenden Services"
        SourceVpc
            "die VPC des Aufrufers|dat der VPC des Aufrufers"
        SourceVpce
            "der VPC-Endpunkt|dat dem VPC-Endpunkt"
        TagKeys
            "ein Tag-Schlüssel der Anforderung|dat einem Tag-Schlüssel der Anforderung"
        TokenIssueTime
            "der Beginn der Sitzung des Aufrufers|dat dem Beginn der Sitzung des Aufrufers"
        UserAgent
            "das Programm des Aufrufers|dat dem Programm des Aufrufers"
        Username
            "der Benutzername des Aufrufers|dat dem Benutzernamen des Aufrufers"
        VpcSourceIp
            "die IP-Adresse des Aufrufers in der VPC|dat der IP-Adresse des Aufrufers in der VPC"
    }

    EditNote {
        OnlyIfItDenied
            "Es hilft nur, wenn diese Anweisung die Anforderung verweigert hat, was nicht sicher ist."
        EveryLevel
            "Das Allow muss auf jeder Ebene der Organisation stehen, vom Stamm bis hinunter zum Konto."
        NothingElse
            "Es erlaubt diese Aktion für diese Ressource und sonst nichts."
        LetsPast
            "{statement} verweigert {who} nichts mehr: {actions} für {resources}. Für alle anderen bleibt sie, wie sie ist."
    }

    Evaluation {
        Denied
            "{statement} verweigert die Anforderung."
        DeniedIn
            "{statement} von {policy} verweigert die Anforderung."
        DeniedBy
            "{count} Anweisungen verweigern die Anforderung; jede davon muss sie durchlassen."
        OneMayDeny
            "Eine Anweisung kann die Anforderung verweigert haben; entscheidend: {on}."
        MayDeny
            "{count} Anweisungen können die Anforderung verweigert haben; entscheidend: {on}."
        NoneDenies
            "Keine Anweisung hier verweigert die Anforderung: Eine andere Richtlinie tut es."
        NoneAllows
            "Keine Anweisung hier erlaubt die Anforderung."
        Allows
            "{statement} erlaubt die Anforderung: Was sie verweigert hat, steht nicht hier."
        OneMayAllow
            "Eine Anweisung kann die Anforderung erlauben; entscheidend: {on}."
        MayAllow
            "{count} Anweisungen können die Anforderung erlauben; entscheidend: {on}."
        NoPolicy
            "In diesem Text steht kein Richtliniendokument."
        OneFault
            "Die Richtlinie hat einen Fehler, dessentwegen AWS sie ablehnen würde; beheben Sie ihn zuerst."
        Faulty
            "Die Richtlinie hat {count} Fehler, derentwegen AWS sie ablehnen würde; beheben Sie sie zuerst."
    }

    PolicyFault {
        JsonSyntaxError
            "Beheben Sie den JSON-Syntaxfehler in Zeile {line}, Spalte {column}: {reason}."
        NoPolicy
            "Das ist kein Richtliniendokument: Es muss ein JSON-Objekt mit einem Statement sein."
        DataTypeMismatch
            "Der Text entspricht nicht dem erwarteten JSON-Datentyp {wanted}."
        InvalidPolicyElement
            "Das Richtlinienelement {element} ist ungültig."
        ElementCase
            "Das Richtlinienelement {written} muss {name} geschrieben werden."
        DuplicateElement
            "Das Richtlinienelement {element} steht hier mehr als einmal. Entfernen Sie eines davon."
        DuplicateConditionKey
            "Der Bedingungsschlüssel {key} kommt im selben Bedingungsblock mehr als einmal vor. Entfernen Sie die doppelten Bedingungsschlüssel."
        MissingStatement
            "Fügen Sie der Richtlinie eine Anweisung hinzu."
        MissingEffect
            "Fügen Sie der Richtlinienanweisung ein Element Effect mit dem Wert Allow oder Deny hinzu."
        InvalidEffect
            "Der Effekt {effect} ist ungültig. Verwenden Sie Allow oder Deny."
        MissingAction
            "Fügen Sie der Richtlinienanweisung ein Element Action oder NotAction hinzu."
        MissingResource
            "Fügen Sie der Richtlinienanweisung ein Element Resource oder NotResource hinzu."
        UnsupportedElementCombination
            "Die Richtlinienelemente {one} und {other} können nicht in derselben Anweisung verwendet werden. Entfernen Sie eines davon."
        InvalidVersion
            "Die Version {version} ist ungültig. Verwenden Sie eine der folgenden Versionen: 2012-10-17, 2008-10-17."
        InvalidAction
            "Die Aktion {action} existiert nicht."
        InvalidActionNear
            "Die Aktion {action} existiert nicht. Meinten Sie {nearest}?"
        InvalidServiceInAction
            "Der in der Aktion angegebene Service {service} existiert nicht."
        InvalidServiceInActionNear
            "Der in der Aktion angegebene Service {service} existiert nicht. Meinten Sie {nearest}?"
        InvalidArnPrefix
            "Fügen Sie dem Ressourcen-ARN das erforderliche Präfix (arn) hinzu."
        MissingArnField
            "Ressourcen-ARNs müssen mindestens 6 Felder in folgender Struktur enthalten: arn:partition:service:region:account:resource."
        InvalidPrincipalFormat
            "Der Inhalt des Elements Principal ist ungültig. Geben Sie im Element Principal ein Schlüssel-Wert-Paar an."
        InvalidPrincipalKey
            "Der Prinzipalschlüssel {key} ist ungültig."
        InvalidConditionOperator
            "Der Bedingungsoperator {operator} ist ungültig. Verwenden Sie einen gültigen Bedingungsoperator."
        NullWithIfExists
            "Der Bedingungsoperator Null kann nicht mit dem Suffix IfExists verwendet werden. Ändern Sie den Operator oder das Suffix."
        NullWithSet
            "Der Bedingungsoperator Null kann nicht mit ForAllValues oder ForAnyValue verwendet werden."
        InvalidConditionKeyFormat
            "Das Format des Bedingungsschlüssels {key} ist ungültig. Verwenden Sie das Format service:keyname."
        MissingBraceInVariable
            "Bei der Richtlinienvariable fehlt eine schließende geschweifte Klammer. Fügen Sie nach dem Variablentext }} hinzu."
        EmptyVariable
            "Leere Richtlinienvariable. Entfernen Sie die Variablenstruktur ${{ }} oder geben Sie darin eine Variable an."
        VariableUnsupportedInVersion
            "Um in Ihrer Richtlinie Variablen zu verwenden, nehmen Sie die Richtlinienversion 2012-10-17 oder höher. Hier ist die Variable einfacher Text."
        InvalidVariableForOperator
            "Richtlinienvariablen können nur mit String- und ARN-Operatoren verwendet werden."
        WildcardWithoutLike
            "Ihr Bedingungswert enthält ein Zeichen * oder ?. Wenn Sie einen Platzhalter (*, ?) verwenden wollten, ändern Sie den Bedingungsoperator so, dass er Like enthält."
        InvalidBoolean
            "{value} ist kein boolescher Wert. Fügen Sie einen gültigen booleschen Wert (true oder false) hinzu."
        InvalidNumber
            "{value} ist keine Zahl."
        InvalidDate
            "{value} ist kein Datum. Geben Sie ein gültiges Datum im Format JJJJ-MM-TT oder in einem anderen ISO-8601-Datums-/Zeitformat an."
        InvalidIpRange
            "{value} ist keine IP-Adresse und kein IP-Bereich. Verwenden Sie das CIDR-Standardformat: 203.0.113.0/24 oder 2001:DB8::/64."
        EmptyList
            "Die Liste ist leer, deshalb passt nichts zu ihr."
        NoValue
            "(keiner)"
    }

    Relation {
        Like
            "wie {values} lautet"
        In
            "in {values} liegt"
        Is
            "{values} ist"
        Less
            "kleiner als {values} ist"
        LessOrEqual
            "höchstens {values} ist"
        Greater
            "größer als {values} ist"
        GreaterOrEqual
            "mindestens {values} ist"
    }

    StatementReason {
        Names
            "Sie nennt die Aktion {action}."
        Includes
            "Sie nennt die Aktion {pattern}, die {action} einschließt."
        NotAction
            "Sie betrifft alle Aktionen bis auf einige, und {action} gehört nicht zu diesen."
        OtherAction
            "Sie betrifft die Aktion {action} nicht."
        OtherResource
            "Sie betrifft die Ressource {resource} nicht."
        OtherPrincipal
            "Sie betrifft diesen Prinzipal nicht."
        Holds
            "Sie gilt {term}; hier ist {key}: {value}."
        HoldsWithout
            "Sie gilt {term}; in der Anforderung fehlt {key}."
        Fails
            "Sie gilt {term}; hier ist {key}: {value}, die Anweisung gilt also nicht."
        FailsWithout
            "Sie gilt {term}; in der Anforderung fehlt {key}, die Anweisung gilt also nicht."
        Open
            "Sie gilt {term}; was {key} war, ist nicht bekannt."
        OpenAction
            "Ob sie diese Anforderung betrifft, hängt von der Aktion ab, die nicht bekannt ist."
        OpenResource
            "Ob sie diese Anforderung betrifft, hängt von der Ressource ab, die nicht vollständig bekannt ist."
        OpenPrincipal
            "Ob sie diese Anforderung betrifft, hängt vom Aufrufer ab, der nicht vollständig bekannt ist."
        EliminationHere
            "AWS sagt, dass diese {policy} die Anforderung verweigert hat, und keine andere Anweisung darin kann es gewesen sein."
        Elimination
            "AWS sagt, dass {policy:a} die Anforderung verweigert hat. Wenn es diese ist, kann es keine andere Anweisung darin gewesen sein."
        Named
            "AWS nennt diese Anweisung."
        Faulty
            "Sie ist nicht lesbar: siehe die Fehler der Richtlinie."
    }

    Statements {
        Numbered
            "Anweisung {number}"
        Named
            "Anweisung {number} ({sid})"
    }

    TagKey {
        Principal
            "das Tag {tag} des Aufrufers|dat dem Tag {tag} des Aufrufers"
        Request
            "das Tag {tag} der Anforderung|dat dem Tag {tag} der Anforderung"
        Resource
            "das Tag {tag} der Ressource|dat dem Tag {tag} der Ressource"
    }

    Values {
        Nothing
            "nichts"
        OrMore
            "{some} oder eines von {more} weiteren"
        EveryAction
            "alle Aktionen"
        EveryActionBut
            "alle Aktionen außer {some}"
        EveryResource
            "alle Ressourcen"
        EveryResourceBut
            "alle Ressourcen außer {some}"
        ThisResource
            "diese Ressource"
        TheAction
            "die Aktion"
        TheResource
            "die Ressource"
        ThePrincipal
            "der Prinzipal"
        WhetherTheyApply
            "ob Ressourcen-Kontrollrichtlinien (RCPs) für {service} gelten"
    }

    When {
        NotSaid
            "nur, wenn {key} in der Anforderung fehlt"
        Said
            "nur, wenn {key} in der Anforderung steht"
        OnlyIf
            "nur, wenn {fact}"
        Unless
            "immer, außer wenn {fact}"
        KeyUnless
            "immer, außer wenn {key} {relation}"
        KeyOnlyIf
            "nur, wenn {key} {relation}"
        KeyOnlyIfOrAbsent
            "nur, wenn {key} {relation} oder in der Anforderung fehlt"
        AnyOnlyIf
            "nur, wenn mindestens ein Wert von {key:dat} {relation}"
        EveryUnless
            "immer, außer wenn jeder Wert von {key:dat} {relation}"
        EveryOnlyIf
            "nur, wenn jeder Wert von {key:dat} {relation}"
        AnyUnless
            "immer, außer wenn ein Wert von {key:dat} {relation}"
    }

    ExecutionRole {
        MayNot
            "Die Ausführungsrolle der Lambda-Funktion darf {action} nicht ausführen. Das Allow gehört in die Richtlinie der Rolle, nicht in Ihre."
        FindRole
            "Suchen Sie die Rolle: {get}, oder `role` in Ihrer Vorlage. Die Meldung nennt sie nicht."
        OwnTemplate
            "Wenn Ihre eigene Vorlage die Rolle anlegt, fügen Sie die Richtlinie dort ein und lassen Sie den Auslöser oder die Funktion danach anlegen: Lambda probiert die Berechtigung sofort aus."
        FillInAndAttach
            "Tragen Sie die Ressource ein und fügen Sie die Richtlinie an die Ausführungsrolle an: {put}."
        OrManaged
            "Oder fügen Sie die von AWS verwaltete Richtlinie an, die es für alle Ressourcen erlaubt: {attach}."
        OtherAccount
            "Wenn die Ressource zu einem anderen Konto gehört, muss auch ihre eigene Richtlinie die Rolle zulassen. Wenn ein vom Kunden verwalteter KMS-Schlüssel sie verschlüsselt, braucht die Rolle auch diesen Schlüssel."
        ForFunction
            "Für eine Funktion, die {that}"
        TriedOnAll
            "Lambda probiert diese für `*` aus, wenn die Funktion angelegt wird, deshalb genügt eine engere Ressource nicht."
        NeedsTheOthers
            "Die Meldung nennt nur {action}, die erste gescheiterte Aktion; eine Funktion, die {that}, braucht auch die anderen."
    }

    FunctionThat {
        ReadsQueue
            "eine Warteschlange über eine Zuordnung von Ereignisquellen liest"
        ReadsStream
            "einen Stream über eine Zuordnung von Ereignisquellen liest"
        ReadsTableStream
            "den Stream einer Tabelle über eine Zuordnung von Ereignisquellen liest"
        ReadsKafka
            "einen Amazon-MSK-Cluster über eine Zuordnung von Ereignisquellen liest"
        MakesInterfaces
            "Netzwerkschnittstellen in einer VPC anlegt"
        SendsToQueue
            "an eine Warteschlange als Ziel oder Warteschlange für unzustellbare Nachrichten sendet"
        PublishesToTopic
            "in einem Thema als Ziel oder für unzustellbare Nachrichten veröffentlicht"
        CallsFunction
            "eine andere Funktion als Ziel aufruft"
        PutsEvents
            "Ereignisse an einen Bus als Ziel sendet"
    }

    DeniedBy {
        DenyIn
            "ein Deny in {policy:dat}"
        DenyInNamed
            "ein Deny in {policy:dat}, {arn}"
        Deny
            "ein Deny"
        DenyNamed
            "ein Deny, {arn}"
        NoAllowIn
            "kein Allow in {policy:dat}"
        NoAllowInNamed
            "kein Allow in {policy:dat}, {arn}"
        NoAllow
            "kein Allow"
        Policy
            "{policy:a}"
        PolicyNamed
            "{policy:a}, {arn}"
    }

    Fact {
        Who
            "Wer"
        Action
            "Aktion"
        Operation
            "Operation"
        Resource
            "Ressource"
        DeniedBy
            "Verweigert durch"
        ErrorCode
            "Fehlercode"
        When
            "Wann"
        Region
            "Region"
        RequestId
            "Anforderungs-ID"
    }

    Grants {
        WildcardAction
            "{action} enthält einen Platzhalter. AWS nennt immer die eine Aktion, die es verweigert hat; der Text wurde also geändert oder ist keine Meldung von AWS: Sehen Sie in CloudTrail nach, welche Aktion es war. Eine Richtlinie für alle wird nicht geschrieben."
        CutAction
            "Die Meldung bricht bei {action} ab, und mehrere Aktionen beginnen so. Auf eine Vermutung hin wird keine Richtlinie geschrieben: Fügen Sie die ganze Meldung ein."
        Completed
            "Die Meldung bricht bei {cut} ab: Verweigert wurde {action}."
        IsOperation
            "{operation} ist eine API-Operation, keine Aktion: {action} erlaubt sie."
        NotInReference
            "{action} steht nicht in der Service-Autorisierungsreferenz vom {date}: Prüfen Sie den Namen, bevor Sie diese Anweisung verwenden."
        NotInReferenceNear
            "{action} steht nicht in der Service-Autorisierungsreferenz vom {date}: Prüfen Sie den Namen, bevor Sie diese Anweisung verwenden. Vielleicht ist {near} gemeint."
        NoPrefix
            "{prefix} ist kein Präfix von IAM-Aktionen; das von {product} ist {near}."
        NoPrefixReplaced
            "{prefix} ist kein Präfix von IAM-Aktionen; das von {product} ist {near}, und die Richtlinie verwendet dieses."
        Ended
            "AWS hat {product} am {date} eingestellt."
        OnlyStar
            "{action} kennt keine Ressource: IAM unterstützt dafür nur `*`."
        NeedNotName
            "Eine Anforderung für {action} muss keine Ressource nennen, und dann wird sie nur durch `*` erlaubt. Wenn sie eine nennt ({types}), setzen Sie deren ARN anstelle von `*` ein."
        PhoneNumber
            "Eine Telefonnummer hat keinen ARN: Nur `*` erlaubt Textnachrichten, und damit auch Themen. Um die Themen auszunehmen, wählen Sie die Möglichkeit mit `NotResource`."
        OfOneRun
            "AWS vergibt die ID nur ein einziges Mal ({sort}), deshalb steht `*` dafür: Eine Anweisung nur für diese ID würde die nächste Anforderung nicht durchlassen."
        BelowTheDomain
            "Anforderungen richten sich an das, was unter der Domain liegt; dafür steht `/*`: Ohne es erlaubt die Anweisung keine davon. Setzen Sie den Pfad eines Index vor das `*`, um weniger zu erlauben."
        PrintedWildcard
            "Die Meldung gibt {resource} mit einem Platzhalter aus, und in der Richtlinie steht er für alles, worauf er passt. Wenn Sie den Namen kennen, setzen Sie ihn anstelle von `*` ein."
        NoNamePrinted
            "Die Meldung hat `*` anstelle eines Namens: {sort}. Höchstwahrscheinlich nannte die Anforderung keinen Namen oder schrieb ihn anders als AWS (eine nicht gesetzte Variable, ein Tippfehler). Sehen Sie zuerst dort nach: Mit dem richtigen Namen braucht die Anweisung nur diesen ARN; `*` dagegen erlaubt alle."
        WildcardOfNew
            "Die Meldung zeigt {resource} mit einem Platzhalterzeichen, denn was erst angelegt wird, hat noch keine eigene ID: AWS prüft die Anforderung genau dafür, lassen Sie das `*` also stehen."
        Misnamed
            "{printed} ist nicht wie der Name einer solchen Ressource geschrieben ({types}): Setzen Sie den richtigen ARN ein."
        ManyTypes
            "{action} wird für die Ressource geprüft, um die es in der Anforderung geht, und die Meldung nennt sie nicht: {types}."
        SecretEnd
            "AWS Secrets Manager hängt an den ARN eines Secrets sechs eigene Zeichen an; `??????` steht dafür."
        WholeBucket
            "Die Meldung nennt nur den Bucket. {objects} steht für alle Objekte in {bucket}: Setzen Sie einen Schlüssel oder ein Präfix vor das `*`, um weniger zu erlauben."
        AlsoChecked
            "{action} wird auch für diese Ressourcentypen geprüft: {types}. Wenn als Nächstes einer davon verweigert wird, gehört auch dieser ARN in die Anweisung."
        Alike
            "AWS schreibt die ARNs dieser Ressourcentypen gleich: {types}. Die Anweisung gilt für jeden."
        Unlike
            "Der ARN ist nicht wie die von {types} geschrieben, für die {action} geprüft wird. Er steht hier, wie die Meldung ihn ausgibt: Prüfen Sie, ob er vollständig ist."
        UnlikeAny
            "Der ARN ist nicht wie die der Typen der Referenz geschrieben, für die {action} geprüft wird. Er steht hier, wie die Meldung ihn ausgibt: Prüfen Sie, ob er vollständig ist."
        InDataCatalog
            "AWS Glue prüft ein Objekt des Data Catalog und alles, worin es liegt, deshalb nennt die Anweisung auch `catalog`."
        ThroughProfile
            "Eine Anforderung über ein Inferenzprofil wird für das Profil geprüft und für das Modell in jeder Region, in die sie gehen kann; dafür steht `*` im ARN des Modells. Die Bedingung erlaubt das Modell nur über dieses Profil."
        BehindAccessPoint
            "Auch der Bucket hinter dem Zugangspunkt muss die Anforderung zulassen: durch die zweite Anweisung, die nur über diesen Zugangspunkt gilt, oder durch eine Bucket-Richtlinie, die die Entscheidung mit der Bedingung `s3:DataAccessPointAccount` den Zugangspunkten des Kontos {account} überlässt."
        ScaledVolumes
            "Um Instances mit verschlüsselten Volumes zu starten, braucht die Rolle alle diese Aktionen, wie AWS es dokumentiert. Bei einem Schlüssel eines anderen Kontos werden sie dort Ihrem Konto erlaubt, und in Ihrem eigenen Konto leiht `aws kms create-grant` der Rolle den Schlüssel."
        LendsToServices
            "`kms:GrantIsForAWSResource` lässt den Schlüssel nur an AWS-Services verleihen. Wenn das Programm selbst `CreateGrant` aufruft, lassen Sie die Bedingung weg."
        TagsAtCreation
            "{key} lässt Tags nur setzen, während {operation} die Ressource anlegt: Ohne die Bedingung kann der Inhaber jedes Tag ändern, und damit den Zugriff, der auf Tags beruht."
        TagsAtLaunch
            "{key} lässt Tags nur setzen, während {operation} die Ressource anlegt: Ohne die Bedingung kann der Inhaber jedes Tag ändern, und damit den Zugriff, der auf Tags beruht. Ein Start, der auch Volumes oder Netzwerkschnittstellen mit Tags versieht, wird als Nächstes für diese geprüft."
        TagsPerhapsAtCreation
            "Wenn die Tags gesetzt werden, während die Ressource angelegt wird, fügen Sie die Bedingung {key} mit der Operation hinzu, die sie anlegt, etwa `RunInstances`: Ohne sie kann der Inhaber jedes Tag ändern."
        PassedByName
            "Dass {host} die Rolle übernimmt, ist nur aus dem Namen der Rolle geschlossen. Wenn es ein anderer Service ist, setzen Sie diesen in `iam:PassedToService` ein."
        PassedToUnknown
            "Die Meldung sagt nicht, welcher Service die Rolle übernimmt. Sobald Sie es wissen, fügen Sie die Bedingung `iam:PassedToService` hinzu."
        PassedToOneOf
            "Die Meldung sagt nicht, welcher Service die Rolle übernimmt; es kann {hosts} sein. Sobald Sie es wissen, fügen Sie die Bedingung `iam:PassedToService` hinzu."
        MayAlsoNeed
            "{action} braucht vielleicht auch {needs}."
        KeyPolicyStar
            "In einer Schlüsselrichtlinie ist `*` der Schlüssel, an den sie angefügt ist."
        ManagedPolicy
            "Oder fügen Sie die von AWS verwaltete Richtlinie {name} an, die auch erlaubt, was als Nächstes verlangt wird: {attach}."
    }

    Choices {
        AnotherSort
            "Wenn {printed} eine andere Art von Ressource ist"
        Meant
            "Wenn {near} gemeint ist, nicht {printed}"
        AllChecked
            "Alles, wofür {action} geprüft wird"
        EveryObjectOf
            "Dasselbe für alle Objekte des Buckets {bucket}"
        EveryObjectBelow
            "Dasselbe für alle Objekte unter {start}"
        EveryBeside
            "Dasselbe für alle Ressourcen dieser Art daneben ({sort})"
        Describes
            "Alles, was solche Ressourcen auflistet oder beschreibt ({sort})"
        TextMessagesOnly
            "Nur Textnachrichten und kein Thema"
        AlsoNeeded
            "Was {action} vielleicht noch braucht"
        WholeJobThere
            "Alles, was derselbe Vorgang braucht, in der Richtlinie von {thing:dat}"
        Whole
            "{job}"
    }

    Jobs {
        ClusterAutoscaler
            "Der Cluster Autoscaler verlangt mehr als diese Aktion. Wenn seine Rolle schon eine Richtlinie hat, sehen Sie sich ihre Bedingung zu Tags an: Auch eine Gruppe ohne das Tag wird so verweigert. Die Describe-Aktionen kennen nur `*`."
        LoadBalancerController
            "Der AWS Load Balancer Controller veröffentlicht seine Richtlinie, `docs/install/iam_policy.json`, mit jedem Release. Fügen Sie die genau der Version an, die läuft: In einer älteren fehlen Aktionen, die ein neuerer Controller verlangt."
        SystemsManagerAgent
            "Der Agent verlangt diese für `*`. Er braucht sie alle, und in einem Subnetz ohne Weg nach außen auch die VPC-Endpunkte `ssm`, `ssmmessages` und, bei älteren Agenten, `ec2messages`."
        EcsExec
            "Dies ist eine Aufgabe von Amazon ECS: ECS Exec braucht diese vier in der Aufgabenrolle und sonst nichts. Mit der verwalteten Richtlinie für Instances könnte die Aufgabe auch jeden Parameter lesen."
        AgentReadsParameters
            "`AmazonSSMManagedInstanceCore` ist für Instances gedacht: Der Inhaber kann damit auch jeden Parameter von Parameter Store lesen."
        BatchService
            "Die Sitzung `aws-batch` ist AWS Batch selbst. Wenn dies beim Löschen einer Datenverarbeitungsumgebung auftritt, wurde die Richtlinie vorher getrennt: Löschen Sie zuerst die Umgebung."
        StartEcsTask
            "Amazon ECS verwendet diese Rolle, um die Aufgabe zu starten: Das Abrufen des Images und das Schreiben von Protokollen werden als Nächstes verlangt."
        Image
            "Der Docker-Client verlangt mehrere Aktionen, von denen die Meldung die erste gescheiterte nennt. `ecr:GetAuthorizationToken` kennt nur `*`."
        PublicImage
            "Der Docker-Client verlangt mehrere Aktionen, von denen die Meldung die erste gescheiterte nennt. Die Aktionen für das Token kennen nur `*`."
        EncryptedMessages
            "Wer an eine verschlüsselte Warteschlange oder ein verschlüsseltes Thema sendet, braucht `kms:GenerateDataKey` und `kms:Decrypt`: Das andere wird als Nächstes verweigert."
        UploadInParts
            "Ein mehrteiliger Upload mit einem KMS-Schlüssel braucht auch `kms:Decrypt`: Amazon S3 liest die Teile, um sie zusammenzusetzen."
        WritesUnderKey
            "Wenn mit diesem Schlüssel eine Warteschlange von Amazon SQS oder ein Thema von Amazon SNS verschlüsselt ist, an das gesendet wird, oder ein mehrteiliger Upload zu Amazon S3, wird als Nächstes `kms:Decrypt` für den Schlüssel verweigert: Nehmen Sie die Möglichkeit mit beiden."
        TerraformBackend
            "Wenn Terraform seinen State mit dieser Tabelle sperrt, braucht es hier `dynamodb:GetItem`, `dynamodb:PutItem` und `dynamodb:DeleteItem`, dazu das Objekt des State in Amazon S3."
        SessionManager
            "Eine Sitzung braucht auch ihr Dokument, und wer sie startet, muss sie beenden können. `*` in den ARNs der Sitzungen steht für die IDs dieses Benutzers."
        ExternalDns
            "ExternalDNS listet Zonen und Datensätze auf, bevor es welche ändert. `route53:ListHostedZones` kennt nur `*`."
        CertManager
            "Beim Nachweis einer Domain über DNS wird ein Datensatz geändert, auf die Änderung gewartet (ihre ID ist jedes Mal neu, deshalb steht `*` dafür), und Zonen werden nach Namen gesucht."
    }

    Guarded {
        Quarantine
            "AWS hat {who:acc} unter Quarantäne gestellt: Ein zugehöriger Zugriffsschlüssel ist öffentlich geworden. Die Richtlinie hält andere davon ab, ihn zu verwenden, und darf weder entfernt noch kopiert werden."
        QuarantineFollowTheCase
            "Folgen Sie dem Supportfall oder der E-Mail, die AWS dem Kontoinhaber dazu geschickt hat. Verwenden Sie den Schlüssel nicht mehr: Wer ihn gefunden hat, kann ihn auch verwenden."
        QuarantineReplaceKey
            "Suchen Sie den Schlüssel, {list}, deaktivieren Sie ihn, {deactivate}, und geben Sie allem, was ihn verwendet hat, einen neuen, oder besser eine Rolle."
        QuarantineLookAround
            "Suchen Sie in CloudTrail, in jeder Region, was andere mit dem Schlüssel getan haben: {look}. Entfernen Sie, was niemand bei Ihnen angelegt hat: Benutzer, Schlüssel, Instances."
        QuarantineKeepIt
            "Lassen Sie die Richtlinie, wo sie ist, bis AWS den Fall geschlossen hat, und machen Sie keine Ausnahme davon."
        ControlTower
            "AWS Control Tower schützt {resource}: Eine obligatorische Kontrolle verweigert {what} dafür. Von Hand kann keine Ausnahme gemacht werden."
        ControlTowerAsk
            "Sagen Sie dem Administrator von AWS Control Tower, was Sie erreichen wollen: Wenn überhaupt, ändert er es in Control Tower selbst."
        ControlTowerOwner
            "Ändern Sie nichts an der Richtlinie: Eine manuelle Änderung an Richtlinien von Control Tower ist eine Abweichung (Drift), und die nächste Aktualisierung nimmt sie zurück. Richten Sie stattdessen die Landing Zone oder ihre Kontrollen anders ein."
        ControlTowerExecution
            "Arbeiten Sie mit einer eigenen Rolle: `AWSControlTowerExecution` und die `stacksets-exec-`-Rollen sind nur für AWS Control Tower und CloudFormation StackSets bestimmt."
        IdentityCenter
            "AWS pflegt diese Richtlinie, und niemand kann sie sehen oder bearbeiten. Ein delegierter Administrator von IAM Identity Center kann den Zugriff auf das Verwaltungskonto nicht verwalten: Höchstwahrscheinlich ist {account} dieses Konto."
        IdentityCenterReader
            "Wenn {account} das Verwaltungskonto der Organisation ist, tun Sie dies im Verwaltungskonto selbst oder fragen Sie jemanden, der dort arbeitet."
        IdentityCenterSets
            "Dasselbe gilt für Berechtigungssätze, die im Verwaltungskonto bereitgestellt sind: Verwenden Sie für andere Konten einen anderen Berechtigungssatz."
        IdentityCenterOwner
            "Öffnen Sie im Verwaltungskonto IAM Identity Center und nehmen Sie die Änderung dort vor."
        IdentityCenterUnknown
            "AWS pflegt diese Richtlinie, und niemand kann sie sehen oder bearbeiten. Ein delegierter Administrator von IAM Identity Center kann nicht verwalten, was das Verwaltungskonto berührt."
        IdentityCenterUnknownReader
            "Tun Sie dies im Verwaltungskonto der Organisation selbst oder fragen Sie jemanden, der dort arbeitet."
        Lab
            "Dies ist ein Lab-Konto (AWS Academy oder ein anderes Lab von Vocareum), und das Lab erlaubt {what} nicht. Es gibt keinen Administrator, den man um mehr bitten könnte."
        LabReader
            "Verwenden Sie, was das Lab bereitstellt: die Rolle `LabRole`, das Instance-Profil `LabInstanceProfile` und die Services und Regionen, die die Anleitung nennt."
        LabAsk
            "Wenn eine Übung mehr braucht, fragen Sie Ihren Kursleiter. Für eigene Arbeiten verwenden Sie ein eigenes Konto."
        LabOwner
            "Nur der Ersteller des Labs kann dessen Grenzen ändern: Der Kursleiter kann es melden."
        Beanstalk
            "AWS Elastic Beanstalk selbst hat das Deny in die Richtlinie seines Buckets {bucket} geschrieben, damit niemand den Bucket versehentlich löscht."
        BeanstalkReader
            "Vergewissern Sie sich, dass keine Umgebung den Bucket mehr verwendet. Speichern Sie die Richtlinie: {print}. Löschen Sie sie: {delete}. Löschen Sie dann den Bucket."
        BeanstalkOwner
            "Wer die Richtlinie des Buckets löschen darf, kann dies tun; bis dahin gilt das Deny für alle."
        BeanstalkAgain
            "Elastic Beanstalk legt den Bucket neu an, wenn es ihn braucht. Anwendungsversionen und Protokolle darin gehen verloren."
    }

    GuideAccessKeys {
        Summary
            "Ein geheimer Zugriffsschlüssel wird nur einmal angezeigt, bei seiner Erstellung, und ein Benutzer hat höchstens zwei Schlüssel. Ein verlorener wird also ersetzt, nie wiedergefunden, und niemand braucht Ihren, um Ihnen zu helfen."
        SummaryOf
            "Ein geheimer Zugriffsschlüssel wird nur einmal angezeigt, bei seiner Erstellung, und {name} hat höchstens zwei Schlüssel. Ein verlorener wird also ersetzt, nie wiedergefunden, und niemand braucht ihn, um zu helfen."
        NewKey
            "Erstellen Sie einen neuen Schlüssel: {create}. Sein Secret wird nur dieses eine Mal angezeigt; speichern Sie es in einem Passwort-Manager."
        Lost
            "Das Secret ist verloren"
        NobodyCanShowIt
            "Niemand kann es noch einmal anzeigen, auch AWS nicht. Die Zugriffsschlüssel-ID können Sie jederzeit sehen; mit ihr finden Sie heraus, welcher Schlüssel der verlorene ist."
        DeleteLost
            "Wenn alles mit dem neuen Schlüssel funktioniert, löschen Sie den verlorenen: {delete}."
        Two
            "Es gibt schon zwei Schlüssel"
        Rotate
            "Einen Schlüssel ohne Ausfall wechseln"
        Asked
            "Jemand bittet um einen Schlüssel"
        NeverAKey
            "Geben Sie niemals einen Schlüssel weiter, nicht an Dritte, nicht an den Support, nicht an Kollegen. Geben Sie stattdessen, was gebraucht wird."
        CanonicalId
            "Für eine kanonische Benutzer-ID (Zugriffslisten von Amazon S3): {list} gibt sie aus, wenn man die Buckets auflisten darf."
        AccountNumber
            "Für eine Kontonummer (um dem Konto zu vertrauen oder etwas mit ihm zu teilen): {identity} gibt sie aus. Sie ist kein Geheimnis."
        WhoYouAre
            "Für den Namen, den eine Richtlinie nennen soll: {identity} gibt den ARN aus."
        ARole
            "Für das Produkt eines anderen Unternehmens: eine Rolle, die dessen Konto vertraut, mit einer externen ID. {guide} schreibt beide Seiten."
        AColleague
            "Für Kollegen: ein eigener Benutzer oder ein eigener Berechtigungssatz. {guide} schreibt die Richtlinie."
        AProgram
            "Für ein Programm: eine Rolle auf der Maschine, auf der es läuft (Instance-Profil, Aufgabenrolle, Funktionsrolle), oder ein Token seines eigenen Identitätsanbieters ({guide})."
        Leaked
            "Ein Schlüssel ist nach außen gelangt"
        InactiveNow
            "Deaktivieren Sie ihn sofort, vor allem anderen: {update}. Was ihn verwendet, bleibt stehen; das ist besser als das, was ein Fremder damit tut."
        SeeWhatItDid
            "Sehen Sie nach, was damit getan wurde: {last_used}, dann in jeder Region {events}, ab dem Zeitpunkt, zu dem er nach außen gelangte."
        EndSessions
            "Sitzungen, die damit erstellt wurden, laufen weiter, bis sie ablaufen. Beenden Sie sie, indem Sie verweigern, was bis jetzt ausgestellt wurde: Die Seite über das Deaktivieren temporärer Anmeldeinformationen zeigt die Richtlinie (`aws:TokenIssueTime`)."
        LookForMore
            "Suchen Sie, was ein Fremder hinterlässt: Benutzer, Schlüssel, Rollen, Vertrauensrichtlinien, Funktionen, Instances in Regionen, die Sie nicht verwenden. Wenn AWS `AWSCompromisedKeyQuarantine` angefügt hat, lassen Sie diese Richtlinie dort, bis der Schlüssel weg ist."
        DeleteLeaked
            "Wenn die Programme mit einem anderen Schlüssel funktionieren, löschen Sie den nach außen gelangten: {delete}."
        TakeItOut
            "Entfernen Sie ihn dort, wo er nach außen gelangt ist. Ein Schlüssel, der in einem Repository stand, bleibt in dessen Verlauf: Es hilft nur, den Schlüssel zu löschen."
        AskSupport
            "Wenn damit etwas getan wurde, das nicht von Ihnen stammt, eröffnen Sie als Kontoinhaber einen Fall beim AWS Support."
        BetterThanKeys
            "Besser als jeder Schlüssel: temporäre Anmeldeinformationen. Menschen melden sich mit IAM Identity Center an (`aws sso login`), Programme verwenden eine Rolle."
    }

    GuideFaults {
        ServiceMissing
            "Geben Sie den Service an: sein IAM-Präfix, etwa `lambda`."
        AccountMissing
            "Geben Sie das Konto an: die zwölf Ziffern Ihres eigenen."
        PersonMissing
            "Geben Sie an, wer es bekommen soll: ein Benutzer, eine Gruppe, eine Rolle oder ein Berechtigungssatz."
        WishMissing
            "Geben Sie an, was getan werden soll: Aktionen mit Namen, Lesen oder alles."
        RoleMissing
            "Geben Sie an, welche Rolle übergeben werden soll, mit ihrem Namen."
        FromMissing
            "Geben Sie an, wer außerhalb ist: ein anderes Konto, ein SAML-Anbieter, ein OpenID-Connect-Anbieter oder IAM Identity Center."
        AccountLength
            "Eine Konto-ID hat zwölf Ziffern; {given} hat {count}."
        NoAccount
            "{given} ist keine Konto-ID: Das sind zwölf Ziffern ohne Bindestriche."
        NoRegion
            "{given} ist nicht wie eine Region geschrieben, etwa `eu-west-1`."
        NoPartition
            "{given} ist keine Partition. Es gibt {partitions}."
        OtherPartition
            "Die Region {region} gehört zur Partition {partition}."
        NoService
            "{given} ist kein Service der Autorisierungsreferenz. Geben Sie das Präfix seiner Aktionen an, etwa `lambda`."
        NoServiceNear
            "{given} ist kein Service der Autorisierungsreferenz. Ähnlich sind {near}."
        Ended
            "AWS hat {product} am {date} eingestellt: Es gibt nichts mehr zu gewähren."
        NoName
            "{given} ist kein zulässiger Name: Buchstaben, Ziffern und `+=,.@_-`."
        OtherArn
            "{given} ist kein ARN, der hier passt: Es muss einer von IAM in dieser Partition sein, vom Typ {sort}."
        OtherAccount
            "Der ARN gehört zum Konto {given}, angegeben ist aber das Konto {account}."
        OnePerson
            "Geben Sie nur eines an: Benutzer, Gruppe, Rolle oder Berechtigungssatz. Jedes hat eine eigene Richtlinie."
        OneWish
            "Geben Sie nur eines an: Aktionen, Lesen oder alles."
        OneWay
            "Geben Sie nur eines an: anderes Konto, SAML, OpenID Connect oder IAM Identity Center."
        WildcardAction
            "{given} enthält einen Platzhalter. Nennen Sie jede Aktion, oder wählen Sie Lesen oder alles."
        OfAnotherService
            "{given} ist eine Aktion von {theirs}, nicht von {service}."
        NoAction
            "{service} hat in der Autorisierungsreferenz keine Aktion {given}."
        NoActionNear
            "In der Autorisierungsreferenz gibt es keine Aktion {given}. Ähnlich ist {near}."
        Unfit
            "{given} passt zu keiner Ressource, für die {action} in diesem Konto geprüft wird: {formats}."
        NoType
            "Es ist nicht klar, welche Art von Ressource {given} in diesem Konto ist. Geben Sie den ARN an oder den Namen mit der Art: {formats}."
        NoResources
            "{service} hat keine Ressourcen, die eine Richtlinie nennen könnte, {given} kann also keine sein: Lassen Sie es weg."
        TakesNoRole
            "Es ist kein Service-Prinzipal bekannt, dem für {service} eine Rolle übergeben wird. Geben Sie den an, den die Dokumentation nennt, etwa `lambda.amazonaws.com`."
        FromIsNobody
            "{given} ist kein Benutzer und keine Rolle in dieser Partition, die eine Richtlinie nennen kann: Geben Sie eine Konto-ID an oder den ARN eines Benutzers oder einer Rolle."
        SameAccount
            "Das Konto {account} ist Ihr eigenes: Innerhalb eines Kontos ist der Leitfaden zum Gewähren der richtige."
        ExternalIdAlone
            "Eine externe ID gehört zu einem anderen Konto: Geben Sie an, zu welchem."
        NoExternalId
            "{given} ist keine externe ID: 2 bis 1.224 Buchstaben, Ziffern und `_+=,.@:/-`."
        NoProvider
            "{given} ist keine Adresse eines Anbieters, etwa `token.actions.githubusercontent.com`."
        WholeSubject
            "Ein Subjekt mit Platzhalter lässt jeden herein, der ein passendes Token erzeugen kann. Geben Sie das ganze an."
        NoChoice
            "{given} ist keines von {choices}."
    }

    GuideTitles {
        JustThese
            "Nur {actions}"
        Reading
            "Lesen in {service}"
        Everything
            "Alles in {service}"
        TrustOf
            "Die Vertrauensrichtlinie von {role}, für {service}"
        MayPass
            "Darf {role} an {service} übergeben, und an nichts anderes"
        OwnKeys
            "Wenn {name} dies noch nicht darf: die eigenen Schlüssel und keine anderen"
        WhoMayAssume
            "Die Vertrauensrichtlinie von {role:dat}"
        MayAssume
            "Im Konto {theirs}: darf die Rolle annehmen"
        TheirAllow
            "Im Konto {theirs}: dasselbe für den ausführenden Benutzer oder die Rolle"
    }

    GuidePrompts {
        Which
            "Welches"
        SayTopic
            "Geben Sie das Thema an: {topics}."
        LeaveOut
            "{topic} (eine leere Zeile lässt eine Frage aus)"
        PasteText
            "Fügen Sie den Text ein und drücken Sie dann Strg-D in einer eigenen Zeile (Strg-Z unter Windows)."
        Mentions
            "Erwähnungen zurückgezogener von AWS verwalteter Richtlinien: {mentions} (Dateien: {files})"
        NoMention
            "Keine zurückgezogene von AWS verwaltete Richtlinie wird genannt (Dateien: {files})."
    }

    GuideForm {
        Topic
            "Was möchten Sie tun?"
        Answer
            "Schritte anzeigen"
        More
            "Mehr"
        Paste
            "Text einfügen oder ablegen, der Richtlinien nennt"
        NoneRetired
            "Hier wird keine zurückgezogene von AWS verwaltete Richtlinie genannt."
        Service
            "Service, mit seinem IAM-Präfix, etwa lambda"
        Account
            "Ihr Konto, zwölf Ziffern"
        User
            "Benutzer"
        Group
            "Gruppe"
        Role
            "Rolle"
        PermissionSet
            "Berechtigungssatz"
        Actions
            "Aktionen, etwa lambda:GetFunction"
        Reading
            "Lesen"
        Everything
            "Alles"
        Resource
            "Ressource, mit Namen oder ARN"
        From
            "Das andere Konto oder der ARN des Benutzers oder der Rolle dort"
        ExternalId
            "Externe ID, bei Dritten"
        Saml
            "SAML-Anbieter, mit Namen"
        Oidc
            "OpenID-Connect-Anbieter, etwa token.actions.githubusercontent.com"
        Subject
            "Subjekt des Tokens"
        Audience
            "Zielgruppe des Tokens"
        IdentityCenter
            "Personen in IAM Identity Center"
        About
            "Worum es geht"
        Region
            "Region"
        Partition
            "Partition"
        Lost
            "Das Secret ist verloren"
        Two
            "Es gibt schon zwei Schlüssel"
        Rotate
            "Einen Schlüssel ohne Ausfall wechseln"
        Asked
            "Jemand bittet um einen Schlüssel"
        Leaked
            "Ein Schlüssel ist nach außen gelangt"
    }

    GuideTopics {
        AccessKeys
            "Meine Zugriffsschlüssel"
        Grant
            "Andere einen Service verwenden lassen"
        PassRole
            "Eine Rolle an einen Service übergeben"
        Outside
            "Personen außerhalb meines Kontos"
        Retired
            "Zurückgezogene verwaltete Richtlinien"
        ThisTopic
            "das Thema „{topic}“"
    }

    GuideGrant {
        Summary
            "Damit {who} {service} verwenden darf: eine Richtlinie, und wie sie angefügt wird."
        Attach
            "Die Richtlinie anfügen"
        GroupConsole
            "Öffnen Sie in der IAM-Konsole Benutzergruppen, {name}, Berechtigungen, Berechtigungen hinzufügen, Inline-Richtlinie erstellen, JSON, und fügen Sie die Richtlinie ein."
        TryIt
            "Warten Sie eine Minute und lassen Sie es ausprobieren. Der Richtliniensimulator zeigt vorher, was sie erlaubt."
        CanNarrow
            "{action} kann mit Bedingungen weiter eingeschränkt werden: {keys}."
        ListsElsewhere
            "Manche Leseaktionen kennen keine einzelne Ressource und gehören nicht dazu: {actions}. Die Listen der Konsole brauchen sie."
        ShowsData
            "Lesen zeigt, was gespeichert ist, und gegebenenfalls Secrets: {actions}. Nehmen Sie diese heraus, wenn jemand sich nur umsehen soll."
        TooLong
            "Einzeln aufgeführt wären die Aktionen länger, als IAM annimmt (6.144 Zeichen), deshalb stehen sie mit dem Anfang ihrer Namen da, für `*`: Alle, die so beginnen, listen nur auf oder lesen."
        RisksAmongThem
            "Darunter sind Aktionen, die mehr geben, als es scheint, oder etwas zerstören: {actions}."
        TakeARole
            "Manche dieser Aktionen geben dem Service eine Rolle, mit der er arbeitet: {actions}. Wer sie verwendet, braucht auch `iam:PassRole` für diese Rolle. {guide} schreibt das."
        SomeOnlyStar
            "Die Aktionen der Anweisung für `*` kennen keine einzelne Ressource: IAM unterstützt für sie nichts anderes."
        KeyPolicyDecides
            "Die Richtlinie eines Schlüssels entscheidet: Diese hier zählt nur, wo die Schlüsselrichtlinie die Entscheidung IAM überlässt, wie es die Standard-Schlüsselrichtlinie tut (`Principal` ist der Root des Kontos)."
        EveryRegion
            "Sie gilt in jeder Region. Um sie auf eine zu beschränken, geben Sie die Region an."
        MayAlsoNeed
            "Was vielleicht noch gebraucht wird"
        ManagedTitle
            "Die von AWS selbst verwaltete Richtlinie"
        ManagedFits
            "AWS pflegt {name} für denselben Zweck, für alle Ressourcen von {service}, und ergänzt sie, wenn der Service wächst."
        ManagedIsWider
            "Die nächstliegende Richtlinie von AWS ist {name}. Sie gewährt viel mehr von {service} als diese Aktionen, für alle Ressourcen."
        NothingBeyond
            "Sie gewährt nichts über den Service hinaus."
        Beyond
            "Über den Service hinaus gewährt sie auch: {actions}."
        AttachManaged
            "Um sie anstelle der hier gezeigten Richtlinie zu nehmen: {attach}. Der ARN ist {arn}."
    }

    GuideOutside {
        SummaryAccount
            "Für {service} und ein anderes Konto, {theirs}: eine Rolle in Ihrem Konto, die von dort angenommen wird. Beide Konten müssen es erlauben, Ihres zuerst."
        SummaryThirdParty
            "Für {service} und Dritte im Konto {theirs}: eine Rolle in Ihrem Konto, die nur sie annehmen können, und nur mit der vereinbarten externen ID."
        SummarySaml
            "Für {service} und die Personen des SAML-Anbieters {provider}: eine Rolle in Ihrem Konto, die sie bei der Anmeldung erhalten."
        SummaryOidc
            "Für {service} und Token von {provider}: eine Rolle in Ihrem Konto, die einer Zielgruppe und einem Subjekt dieses Anbieters vertraut."
        SummaryIdentityCenter
            "Für {service} und Personen aus dem Verzeichnis Ihrer Organisation: ein Berechtigungssatz von IAM Identity Center, der Ihrem Konto zugewiesen ist."
        Unsaid
            "Es wurde nicht gesagt, was getan werden soll, deshalb erlaubt die Richtlinie, was meist gebraucht wird. Nennen Sie andere Aktionen, Lesen oder alles."
        YouFirst
            "Zuerst Sie, im Konto {ours}"
        AgreeOnId
            "Lassen Sie die externe ID von der Drittpartei vergeben, eine für Sie allein: Eine ID, die sie auch für andere verwendet, schützt niemanden."
        MakeRole
            "Speichern Sie die hier gezeigte Vertrauensrichtlinie als `trust.json` und legen Sie die Rolle an: {create}."
        GivePermissions
            "Speichern Sie ihre Berechtigungen als `policy.json` und geben Sie sie der Rolle: {put}."
        TellThem
            "Teilen Sie der anderen Seite den ARN der Rolle mit, und nichts weiter: {arn}."
        ThenThey
            "Dann die andere Seite, im Konto {theirs}"
        TheyAttach
            "Fügen Sie die hier gezeigte Richtlinie an den Benutzer oder die Rolle an, die die Arbeit tut: Ohne sie verweigert es schon das eigene Konto."
        TheyAssume
            "Nehmen Sie die Rolle an: {assume}. Ausgegeben werden Anmeldeinformationen für eine Stunde."
        OtherWay
            "Der andere Weg: die eigene Richtlinie der Ressource"
        NoResourcePolicies
            "Bei {service} haben Ressourcen keine eigenen Richtlinien: Die Rolle ist der Weg."
        AddToPolicy
            "Sie, im Konto {ours}, fügen die hier gezeigte Anweisung in die Richtlinie von {thing:dat} ein. Behalten Sie die vorhandenen Anweisungen."
        TheyToo
            "Dann fügt die andere Seite, im Konto {theirs}, die letzte Richtlinie an den Benutzer oder die Rolle an, die die Arbeit tut: Kontoübergreifend müssen beide Seiten es erlauben."
        StaysThemselves
            "Mit der Richtlinie der Ressource behalten die Zugreifenden ihre eigene Identität und ihre Berechtigungen; mit einer Rolle geben sie beides auf, solange sie die Rolle verwenden."
        MakeSaml
            "Wenn das Konto den Anbieter noch nicht kennt, legen Sie ihn aus seinen Metadaten an: {create}. {list} gibt die vorhandenen aus."
        MakeOidc
            "Wenn das Konto den Anbieter noch nicht kennt, legen Sie ihn an: {create}. {list} gibt die vorhandenen aus."
        TellTheProvider
            "Geben Sie beim Anbieter beide ARNs als Attribut `https://aws.amazon.com/SAML/Attributes/Role` an, mit einem Komma dazwischen: {role} und {provider}."
        SignInThere
            "Die Personen melden sich dann bei ihrem Anbieter an und wählen dort die Rolle."
        TokenHasToNameThem
            "`aud` und `sub` des Tokens müssen Buchstabe für Buchstabe die der Vertrauensrichtlinie sein."
        ProgramAssumes
            "Das Programm ruft `AssumeRoleWithWebIdentity` mit dem Token auf; die AWS SDKs tun es von selbst, wenn `AWS_ROLE_ARN` und `AWS_WEB_IDENTITY_TOKEN_FILE` gesetzt sind."
        InTheManagementAccount
            "In dem Konto, das IAM Identity Center verwaltet"
        FindInstance
            "Suchen Sie die Instance: {list}."
        MakePermissionSet
            "Legen Sie den Berechtigungssatz an und geben Sie ihm die hier gezeigte Richtlinie, gespeichert als `policy.json`: {create}, {put}."
        Assign
            "Weisen Sie ihn einer Gruppe für das Konto {ours} zu: {assign}."
    }

    GuidePassRole {
        Summary
            "Zwei Dinge sind nötig: Die Rolle {role} muss {service} vertrauen, und wer sie übergibt, braucht `iam:PassRole` dafür."
        TheRole
            "Die Rolle"
        MakeTheRole
            "Wenn es noch keine solche Rolle gibt, speichern Sie die hier gezeigte Vertrauensrichtlinie als `trust.json` und legen Sie sie an: {create}."
        CheckTheRole
            "Wenn es eine gibt, prüfen Sie, ob sie dasselbe sagt: {get}."
        GiveItPermissions
            "Geben Sie der Rolle die Berechtigungen, die {service} braucht, um die Arbeit in ihrem Namen zu tun. {guide} schreibt diese Richtlinie."
        WhoPasses
            "Wer sie übergibt"
        AttachToWhoPasses
            "Fügen Sie die hier gezeigte Richtlinie an den Benutzer, die Gruppe, die Rolle oder den Berechtigungssatz an, mit dem die Rolle in der Konsole oder einer Vorlage gewählt wird."
        AndTheActionItself
            "Nötig ist auch die Aktion, die die Rolle übernimmt, etwa {actions}."
        FromTheList
            "Um die Rolle in der Konsole aus einer Liste zu wählen, ist auch `iam:ListRoles` nötig."
        TryIt
            "Warten Sie eine Minute und versuchen Sie es noch einmal: Eine Richtlinienänderung braucht einen Moment."
        Confused
            "Womit es verwechselt wird"
        NotAssumeRole
            "Übergeben ist nicht Annehmen. Mit `sts:AssumeRole` arbeitet jemand als {role}; mit `iam:PassRole` lässt er einen Service als {role} arbeiten."
        TrustIsNotEnough
            "Die Vertrauensrichtlinie von {role} sagt, welcher Service die Rolle verwenden darf. Sie sagt nicht, wer sie übergeben darf: Ein Benutzer in der Vertrauensrichtlinie bekommt dadurch kein `iam:PassRole`."
        OwnAccountOnly
            "Eine Rolle wird nur innerhalb ihres eigenen Kontos übergeben. Für Ressourcen eines anderen Kontos lassen Sie die Rolle dort eine Rolle annehmen."
        NoServiceLinkedRole
            "Eine serviceverknüpfte Rolle wird nicht übergeben: Der Service legt seine eigene an, und wer ihn einrichtet, braucht `iam:CreateServiceLinkedRole`."
        NoEventOfItsOwn
            "CloudTrail hat kein Ereignis für PassRole. Suchen Sie den Aufruf, der die Rolle übernommen hat, zum Beispiel den, der die Funktion angelegt hat."
        OtherHosts
            "Die Richtlinie ist für {host}. Der Service übernimmt Rollen auch als {others}: Wenn es einer davon ist, geben Sie diesen anstelle des Services an."
    }

    GuideRetired {
        Gone
            "AWS hat die verwaltete Richtlinie {name} zurückgezogen. Wer sie hat, behält sie, aber sie kann niemandem mehr neu angefügt werden."
        OnTheWayOut
            "AWS zieht die verwaltete Richtlinie {name} zurück: Es gibt sie noch, und AWS empfiehlt, zu ihrer Nachfolgerin zu wechseln."
        Successor
            "Verwenden Sie stattdessen {new}."
        NoSuccessor
            "AWS dokumentiert keine Nachfolgerin. Sehen Sie nach, welche Richtlinie der Service heute verwendet, oder schreiben Sie eine vom Kunden verwaltete Richtlinie, die nur die nötigen Aktionen enthält."
        Alike
            "AWS dokumentiert keine Nachfolgerin. Es gibt eine Richtlinie mit fast gleichem Namen, {new}: Vergleichen Sie die beiden, bevor Sie sie als Ersatz nehmen."
        State
            "Dies ist der State von Terraform. Ändern Sie die Konfiguration, aus der er entsteht, und wenden Sie diese an."
        TakesAway
            "Was durch die Änderung wegfällt"
        Narrows
            "Was bleibt, aber nur für manche Ressourcen oder unter Bedingungen"
        Whole
            "{pattern}"
        Part
            "{pattern} ({count} von {total} Aktionen)"
        ReadFirst
            "Lesen Sie zuerst die Nachfolgerin: {get} nennt ihre Version, und {read} gibt sie aus."
        SeeHolders
            "Sehen Sie nach, wer die alte hat: {list}."
        Attach
            "Fügen Sie zuerst die neue an: {attach}."
        Detach
            "Probieren Sie sie aus, und trennen Sie erst dann die alte, die nicht wieder angefügt werden kann: {detach}."
        Edit
            "Ändern Sie die Zeile, wie der Unterschied es zeigt, stellen Sie die Änderung bereit und probieren Sie aus, wofür die Richtlinie da ist."
    }

    Identity {
        PerhapsUnmatched
            "Sehen Sie zuerst nach, ob es ein Allow gibt, das nicht passt: für einen anderen ARN oder eine andere Region, oder unter einer `Condition`, die nicht erfüllt ist. Berichtigen Sie dieses, statt ein zweites hinzuzufügen."
        Nothing
            "Keine Richtlinie erlaubt {who:dat}, {what} auszuführen. Ein Allow muss hinzugefügt werden."
        NothingOn
            "Keine Richtlinie erlaubt {who:dat}, {what} für {resource} auszuführen. Ein Allow muss hinzugefügt werden."
        Denies
            "Eine Richtlinie, die an {who:acc} angefügt ist, verweigert {what}. Kein Allow setzt das außer Kraft: Entweder bringt die Anforderung mit, was das Deny verlangt, oder das Deny muss geändert werden."
        WholeRole
            "Alle Personen und Programme, die die Rolle {name} verwenden, erhalten diese Berechtigung."
        BucketElsewhere
            "Wenn der Bucket zu einem anderen Konto gehört, muss auch seine eigene Richtlinie den Aufrufer zulassen."
        RewrittenRole
            "AWS schreibt die Rolle eines Berechtigungssatzes neu: Änderungen an der Rolle in IAM gehen verloren. Bearbeiten Sie den Berechtigungssatz."
        DenyOfUser
            "Suchen Sie nach `\"Effect\": \"Deny\"` in den Richtlinien des Benutzers {name} und seiner Gruppen: {attached}, {inline}, {groups}."
        DenyOfRole
            "Suchen Sie nach `\"Effect\": \"Deny\"` in den Richtlinien der Rolle {name}: {attached}, {inline}."
        DenyOfPermissionSet
            "Suchen Sie nach `\"Effect\": \"Deny\"` in den Richtlinien des Berechtigungssatzes {name} in IAM Identity Center."
        DenyAnywhere
            "Suchen Sie nach `\"Effect\": \"Deny\"` in jeder Richtlinie, die an {who:acc} angefügt ist."
    }

    RootUser {
        NotByIdentity
            "Keine identitätsbasierte Richtlinie begrenzt den Root-Benutzer: Höchstwahrscheinlich tut es eine Service-Kontrollrichtlinie (SCP) Ihrer Organisation."
        AttachNothing
            "Fügen Sie nichts an den Root-Benutzer an: IAM-Richtlinien können ihm nichts gewähren und nichts verweigern."
        EverydayWork
            "Melden Sie sich für die tägliche Arbeit als Benutzer oder Rolle an; nur wenige Aufgaben brauchen den Root-Benutzer."
        CheckTheResource
            "Prüfen Sie die eigene Richtlinie der Ressource: Ein Deny darin gilt auch für den Root-Benutzer."
        CentralRootAccess
            "Wenn der Root-Zugriff der Mitgliedskonten zentral verwaltet wird, erledigen Sie die Aufgabe vom Verwaltungskonto aus."
    }

    ServiceLinked {
        OnlyAws
            "{name} ist eine serviceverknüpfte Rolle: Nur AWS legt ihre Richtlinien fest, und niemand in Ihrem Konto kann sie bearbeiten."
        ReadTheService
            "Lesen Sie die Fehler- oder Statusseite des Services selbst: Eine serviceverknüpfte Rolle wird meist von der Ressource abgewiesen."
        AskSupport
            "Wenn dort nichts die Ursache erklärt, eröffnen Sie einen Fall beim AWS Support und nennen Sie die Anforderungs-ID."
        CheckTheResource
            "Prüfen Sie die eigene Richtlinie der Ressource und bei verschlüsselten Ressourcen die KMS-Schlüsselrichtlinie: Diese können die Rolle abweisen."
        CheckTheRole
            "Prüfen Sie, ob es die Rolle noch gibt und sie nicht durch eine gewöhnliche Rolle mit demselben Namen ersetzt wurde."
        NotTheOrganization
            "Service-Kontrollrichtlinien (SCPs) betreffen serviceverknüpfte Rollen nicht; suchen Sie das Deny anderswo."
    }

    Undecided {
        Perhaps
            "{who} darf {what} nicht ausführen. Höchstwahrscheinlich fehlt ein Allow; mehr sagt die Meldung nicht."
        PerhapsOn
            "{who} darf {what} für {resource} nicht ausführen. Höchstwahrscheinlich fehlt ein Allow; mehr sagt die Meldung nicht."
        NothingKnown
            "AWS hat die Anforderung verweigert, ohne zu sagen, um welche Aktion oder Richtlinie es ging."
        LongerForm
            "Suchen Sie eine längere Form der Meldung: im Text der Antwort, im Debug-Protokoll des Tools oder in CloudTrail."
        SayWhen
            "Sagen Sie, wann es passiert ist, damit sich das Ereignis in CloudTrail finden lässt."
        LikeliestOfCaller
            "Am wahrscheinlichsten: Keine identitätsbasierte Richtlinie des Aufrufers erlaubt die Aktion."
        Likeliest
            "Am wahrscheinlichsten: Keine identitätsbasierte Richtlinie von {who:dat} erlaubt die Aktion. Fügen Sie die erste hier gezeigte Richtlinie an."
        FindTheEvent
            "Suchen Sie das Ereignis in CloudTrail nach seiner Zeit oder Anforderungs-ID: Es nennt die Aktion, die Ressource und den Aufrufer."
        TitleIfNotLeftToIam
            "Wenn die eigene Richtlinie der Ressource es nicht IAM überlässt: Ergänzung dort"
        ResourceElsewhere
            "Wenn die Ressource zu einem anderen Konto gehört, muss auch ihre eigene Richtlinie den Aufrufer zulassen."
        NextCauses
            "Wenn es weiterhin verweigert wird, suchen Sie die Ursache in dieser Reihenfolge: die eigene Richtlinie der Ressource, eine Berechtigungsgrenze der Identität, eine beim Erstellen der Sitzung übergebene Sitzungsrichtlinie, die Richtlinien der Organisation. Listen Sie im Verwaltungskonto die Richtlinien des Kontos auf: {list}. Tun Sie dann dasselbe für jede übergeordnete Ebene: {parents}."
        NextCausesOfIdentity
            "Wenn es weiterhin verweigert wird, suchen Sie die Ursache in dieser Reihenfolge: eine Berechtigungsgrenze der Identität, eine beim Erstellen der Sitzung übergebene Sitzungsrichtlinie, die Richtlinien der Organisation. Listen Sie im Verwaltungskonto die Richtlinien des Kontos auf: {list}. Tun Sie dann dasselbe für jede übergeordnete Ebene: {parents}."
        Denies
            "Ein Deny verweigert {who:dat} {what}. Die Meldung sagt nicht, in welcher Richtlinie; kein Allow kann es außer Kraft setzen."
        SearchForDeny
            "Suchen Sie hier nach `\"Effect\": \"Deny\"`, das Wahrscheinlichste zuerst: in den Richtlinien der Identität und ihrer Gruppen, den Service-Kontrollrichtlinien (SCPs) der Organisation, der eigenen Richtlinie der Ressource, der Berechtigungsgrenze, der Sitzungsrichtlinie, der Richtlinie des VPC-Endpunkts."
    }

    Key {
        MayNotUse
            "Die Daten sind mit einem KMS-Schlüssel verschlüsselt, und {who} darf diesen Schlüssel nicht verwenden ({action}). Die Meldung nennt den Schlüssel nicht."
        FindTheKey
            "Suchen Sie den Schlüssel: Die Einstellungen des Secrets, des Parameters, des Buckets, der Warteschlange, der Funktion oder des Volumes, das Sie lesen, nennen ihn."
        CheckRegion
            "Prüfen Sie die Region: Ein Schlüssel funktioniert nur in seiner eigenen, und ein Geheimtext aus einer anderen Region oder einem anderen Konto ergibt dieselbe Meldung."
        CheckKey
            "Prüfen Sie, ob es den Schlüssel gibt, ob er aktiviert und nicht zur Löschung vorgesehen ist: {describe}."
        ReadPolicy
            "Lesen Sie seine Richtlinie: {get}."
        WhereLeftToIam
            "Wo die Schlüsselrichtlinie es IAM überlässt (sie erlaubt `kms:*` für den Root des Kontos), genügt die hier gezeigte identitätsbasierte Richtlinie. Sonst fügen Sie die Anweisung der Schlüsselrichtlinie hinzu."
        CountsOnlyWhereLeft
            "Das Allow zählt nur, wo die Schlüsselrichtlinie es IAM überlässt, indem sie `kms:*` für den Root des Kontos erlaubt."
        ToUse
            "Um diesen Schlüssel zu verwenden"
        UnlessItStands
            "Ebenfalls nötig, falls noch nicht vorhanden"
        InKeyPolicyUnlessLeft
            "Ebenfalls nötig, in der Schlüsselrichtlinie, falls sie dies nicht IAM überlässt"
        InKeyPolicy
            "Ergänzung der Schlüsselrichtlinie"
        ViaService
            "Die Bedingung `kms:ViaService` lässt den Schlüssel nur über {service} verwenden. Lassen Sie sie weg, wenn die Daten auch direkt entschlüsselt werden."
        BothSides
            "Die Meldung sagt nicht, wessen Schlüssel es ist. Wenn er einem anderen Konto gehört, müssen beide es erlauben: die Richtlinie des Schlüssels dort und eine Richtlinie des Aufrufers hier."
        OfSecret
            "Das Secret war erlaubt, sein Schlüssel nicht: {who} darf den KMS-Schlüssel nicht verwenden, mit dem das Secret verschlüsselt ist."
        OfSecretAcrossAccounts
            "Kontoübergreifend muss das Secret mit einem vom Kunden verwalteten Schlüssel verschlüsselt sein: `aws/secretsmanager` kann aus einem anderen Konto nicht verwendet werden."
        BothAccounts
            "Ein Schlüssel eines anderen Kontos braucht beides: seine Schlüsselrichtlinie und hier eine identitätsbasierte Richtlinie. Kontoübergreifend kann nicht der Alias des Schlüssels verwendet werden, nur sein ARN."
        Grants
            "Eine Erteilung (`aws kms create-grant`) kann den Schlüssel eine Zeit lang verleihen, ohne seine Richtlinie zu ändern; AWS-Services verwenden meist Erteilungen."
    }

    Lacks {
        RootUser
            "Höchstwahrscheinlich verweigert eine Leitplanke dem Root-Benutzer alles (`aws:PrincipalArn` wie `arn:aws:iam::*:root`). Verwenden Sie den Root-Benutzer dafür nicht: Melden Sie sich als Benutzer oder Rolle des Kontos an."
        OwnCredentials
            "Melden Sie sich mit MFA an und versuchen Sie es noch einmal: Ein solches Deny verlangt meist `aws:MultiFactorAuthPresent`, bevor Sie Ihre eigenen Anmeldeinformationen ändern dürfen. Auf der Befehlszeile erstellen Sie zuerst eine Sitzung: {session}. Dafür ist ein Gerät nötig, das Codes anzeigt; ein Passkey oder Sicherheitsschlüssel funktioniert nur in der Konsole."
        PublicOperation
            "Anforderungen für {what} tragen keine AWS-Anmeldeinformationen, denn sie kommen von jedem, der sich anmeldet: Ein solcher Aufruf trägt nie `aws:PrincipalOrgID` und kommt aus keinem Netz der Organisation. Nichts, was Sie senden, kann das Deny erfüllen; sein Eigentümer muss Operationen wie diese aus der Anweisung herausnehmen."
        ProtectedFromDeletion
            "Höchstwahrscheinlich ist das ein Löschschutz, wie ihn Sicherungen, Protokolle und Archive haben, und er weist absichtlich alle ab. Fragen Sie die zuständige Person, ob dies überhaupt weg darf, oder warten Sie, bis es mit Ablauf seiner Aufbewahrungsfrist gelöscht wird."
        ControllerFeature
            "Der AWS Load Balancer Controller verlangt dies nur für eine Funktion, die sich abschalten lässt: Wo sie nicht verwendet wird, starten Sie den Controller mit {flag}, und keine Richtlinie muss geändert werden."
        PerhapsController
            "Wenn der AWS Load Balancer Controller diese Anforderung gestellt hat, verlangt er dies nur für eine Funktion, die sich abschalten lässt: Wo sie nicht verwendet wird, starten Sie den Controller mit {flag}, und keine Richtlinie muss geändert werden."
        Mfa
            "Wenn Sie sich ohne MFA angemeldet haben, tun Sie es mit MFA und versuchen Sie es noch einmal: Manches Deny für Benutzer verlangt sie (`aws:MultiFactorAuthPresent`). Auf der Befehlszeile erstellen Sie zuerst eine Sitzung: {session}."
        Instance
            "Ein Deny für `instance/*` verlangt meist etwas vom Start: einen erlaubten Instance-Typ (`ec2:InstanceType`), IMDSv2 (`ec2:MetadataHttpTokens`: `--metadata-options HttpTokens=required`) oder Tags (`aws:RequestTag`: `--tag-specifications`). Bringen Sie mit, was Ihre Organisation verlangt, und versuchen Sie es noch einmal."
        EncryptedVolume
            "Ein Deny für Volumes und Snapshots verlangt meist Verschlüsselung (`ec2:Encrypted`): Setzen Sie `Encrypted=true` in der Blockgerätezuordnung. Dauerhaft geht es mit der Standardverschlüsselung, je Region: {by_default}."
        EncryptedStorage
            "Ein solches Deny verlangt meist Verschlüsselung ({key}): Schalten Sie sie in der Anforderung ein und versuchen Sie es noch einmal."
        UseOfKey
            "Ein Deny für die Verwendung eines Schlüssels verlangt meist eine bestimmte Art der Verwendung: über einen bestimmten Service (`kms:ViaService`) oder mit einem bestimmten Verschlüsselungskontext (`kms:EncryptionContext:…`). Versuchen Sie es auf diesem Weg noch einmal. Eine Ausnahme für eine einzelne Rolle hebt auf, was ein solches Deny schützt."
        UseOfKeyAttested
            "Ein Deny für die Verwendung eines Schlüssels verlangt meist eine bestimmte Art der Verwendung: über einen bestimmten Service (`kms:ViaService`), mit einem bestimmten Verschlüsselungskontext (`kms:EncryptionContext:…`) oder aus einer attestierten Enklave (`kms:RecipientAttestation:…`). Versuchen Sie es auf diesem Weg noch einmal. Eine Ausnahme für eine einzelne Rolle hebt auf, was ein solches Deny schützt."
        NamedToWithhold
            "Dem Namen nach ist {name} dazu da, Ihnen {what} vorzuenthalten. Fragen Sie die Person, die die Richtlinie angefügt hat, ob Sie diesen Zugriff haben sollen."
        WriteToBucket
            "Ein Deny für das Schreiben in einen Bucket verlangt meist etwas von der Anforderung. Senden Sie die Verschlüsselung, die der Bucket verlangt (`s3:x-amz-server-side-encryption`: `--sse aws:kms --sse-kms-key-id KEY_ID` von `aws s3`, `--server-side-encryption aws:kms --ssekms-key-id KEY_ID` von `aws s3api`); wenn Sie schon eine senden, verlangt es vielleicht den anderen Algorithmus oder einen bestimmten Schlüssel. Verwenden Sie HTTPS (`aws:SecureTransport`), geben Sie dem Eigentümer die Kontrolle (`--acl bucket-owner-full-control`), und gehen Sie über den VPC-Endpunkt, wenn es einen gibt (`aws:SourceVpce`)."
        ReachBucket
            "Ein Deny für einen Bucket schreibt meist vor, woher die Anforderung kommen muss: über HTTPS (`aws:SecureTransport`), aus einem Netzwerk (`aws:SourceIp`) oder über einen VPC-Endpunkt (`aws:SourceVpce`). Versuchen Sie es auf diesem Weg noch einmal."
        ReachResource
            "Ein solches Deny schreibt meist vor, woher die Anforderung kommen muss: über HTTPS (`aws:SecureTransport`), aus einem Netzwerk (`aws:SourceIp`), über einen VPC-Endpunkt (`aws:SourceVpce`) oder aus einer Organisation (`aws:PrincipalOrgID`). Versuchen Sie es auf diesem Weg noch einmal."
        ServiceCaller
            "Ein AWS-Service hat diese Anforderung gestellt. Ein Deny, das Services aufhält, fragt meist danach, für welches Konto oder welche Organisation sie arbeiten (`aws:SourceAccount`, `aws:SourceOrgID`): Prüfen Sie, ob das, was Sie im Service eingerichtet haben, zu Ihrem Konto oder Ihrer Organisation gehört."
        LockedOutOfBucket
            "Wenn alle aus dem Bucket ausgesperrt sind, kann der Root-Benutzer des Kontos, dem er gehört, die Bucket-Richtlinie immer noch lesen, schreiben und löschen."
        BoundaryOfNew
            "Ein Deny für das Anlegen von Benutzern und Rollen verlangt meist eine Berechtigungsgrenze für den neuen Benutzer oder die neue Rolle (`iam:PermissionsBoundary`). Nennen Sie die, die Ihre Organisation verlangt: `--permissions-boundary`, im AWS CDK `permissionsBoundary`, in Terraform `permissions_boundary`."
        BoundaryOfRole
            "Ein Deny für das Ändern der Richtlinien einer Rolle verlangt meist, dass die Rolle eine Berechtigungsgrenze hat (`iam:PermissionsBoundary`). Setzen Sie zuerst die verlangte Grenze für {role}: {put}."
        BoundaryOfUser
            "Ein Deny für das Ändern der Richtlinien eines Benutzers verlangt meist, dass der Benutzer eine Berechtigungsgrenze hat (`iam:PermissionsBoundary`). Setzen Sie zuerst die verlangte Grenze für den Benutzer: {put}."
        Perimeter
            "Sie sind im Konto {ours}, die Ressource ist im Konto {theirs}. Höchstwahrscheinlich beschränkt das Deny Anforderungen auf die Organisation (`aws:ResourceOrgID`, `aws:ResourceAccount`). Prüfen Sie, ob Sie diese Ressource meinen und ob ihr Konto zu Ihrer Organisation gehört."
        CallerOutside
            "Ein solches Deny lässt oft nur Aufrufer aus der Organisation des Eigentümers zu (`aws:PrincipalOrgID`), über HTTPS (`aws:SecureTransport`). Wenn Sie dazugehören sollten, prüfen Sie, zu welchem Konto Ihre Anmeldeinformationen gehören: {identity}."
        PublicAccessBlock
            "„Öffentlichen Zugriff blockieren“ ist hier geschützt: Nur die Administratoren der Organisation dürfen es festlegen. Für neue Buckets ist es ohnehin aktiviert, lassen Sie die Einstellung also in der Anforderung weg."
        CdkBootstrap
            "„Öffentlichen Zugriff blockieren“ ist hier geschützt: Nur die Administratoren der Organisation dürfen es festlegen. Für neue Buckets ist es ohnehin aktiviert: Führen Sie `cdk bootstrap --public-access-block-configuration false` aus, und geben Sie diese Option auch bei jedem späteren Bootstrapping an."
        Tags
            "Wenn Ihre Organisation für alles, was angelegt wird, Tags verlangt (`aws:RequestTag`), fügen Sie sie der Anforderung hinzu und versuchen Sie es noch einmal."
        TokenClaims
            "Höchstwahrscheinlich lässt die Richtlinie nur Token bestimmter Anbieter oder Mandanten zu, über einen Claim: Vergleichen Sie Organisation, Repository und Branch im `sub` Ihres Tokens mit dem, was zugelassen ist."
        Assertion
            "Höchstwahrscheinlich lässt die Richtlinie nur bestimmte Identitätsanbieter oder Subjekte zu: Vergleichen Sie, was Ihre Assertion sagt, mit dem, was zugelassen ist (`saml:iss`, `saml:aud`, `saml:sub`)."
        OrganizationKeyWithoutPrincipal
            "Oder es verlangt `aws:PrincipalOrgID`, das ein Aufruf ohne AWS-Anmeldeinformationen nie hat. Dann muss der Eigentümer `sts:AssumeRoleWithWebIdentity` und `sts:AssumeRoleWithSAML` von dieser Anweisung ausnehmen, wie es die Beispiele von AWS für einen Datenperimeter tun."
        RegionWas
            "Viele Organisationen verweigern ganze Regionen (`aws:RequestedRegion`). Diese Anforderung ging an {region}; wenn das nicht beabsichtigt war, verwenden Sie eine erlaubte Region."
        RegionUnknown
            "Viele Organisationen verweigern ganze Regionen (`aws:RequestedRegion`). Wenn auch eine andere Region infrage kommt, versuchen Sie es dort."
        RoutedWorldwide
            "Der ARN des Modells hat keine Region, wie bei einer Anforderung über ein globales Inferenzprofil (`global.…`). Bei einer solchen Anforderung hat `aws:RequestedRegion` den Wert `unspecified`; ein Deny für alle Regionen bis auf einige trifft auch das. Verwenden Sie ein Profil eines einzelnen geografischen Gebiets (`us.…`, `eu.…`), oder bitten Sie darum, dass die Anweisung `unspecified` für diese Aktionen ausnimmt."
        GlobalService
            "{service} ist ein globaler Service: Seine Anforderungen zählen als die einer bestimmten Region (us-east-1 in der Partition `aws`), und auf eine andere Region kann man nicht ausweichen. Eine wahrscheinliche Ursache ist ein Deny für Regionen, das globale Services nicht ausnimmt; nur der Eigentümer der Richtlinie kann das beheben."
        GlobalEndpoint
            "Eine Anforderung an den globalen Endpunkt von AWS STS zählt als eine an us-east-1. Verwenden Sie den Endpunkt Ihrer Region: Setzen Sie `AWS_STS_REGIONAL_ENDPOINTS=regional`."
    }

    Launch {
        EveryResource
            "Ein Start wird für jede Ressource geprüft, die er berührt, und die Meldung nennt nur die erste gescheiterte. Der nächste Versuch kann eine andere nennen."
        OrdinaryLaunch
            "Alles, was ein gewöhnlicher Start in dieser Region berührt"
        ChoiceCoversAll
            "Die Möglichkeit für einen gewöhnlichen Start deckt alles ab. Schränken Sie Subnetze, Sicherheitsgruppen und Images auf die ein, die verwendet werden dürfen."
        ProfileAndTags
            "Mit einem Instance-Profil braucht der Aufrufer auch `iam:PassRole` für dessen Rolle; mit Tags auch `ec2:CreateTags`."
    }

    Doc {
        AccessDenied
            "Fehlerbehebung bei verweigertem Zugriff"
        Evaluation
            "Auswertungslogik für Richtlinien"
        ExplicitDeny
            "Explizite und implizite Verweigerungen"
        CrossAccount
            "Kontoübergreifende Richtlinienauswertung"
        Attach
            "Berechtigungen hinzufügen und entfernen"
        Delegate
            "Den ersten delegierten IAM-Benutzer und die erste Gruppe anlegen"
        ConditionKeys
            "Globale Bedingungsschlüssel"
        PolicySimulator
            "Richtlinien mit dem Richtliniensimulator testen"
        RootUser
            "Der Root-Benutzer"
        Scp
            "Service-Kontrollrichtlinien (SCPs)"
        ScpEvaluation
            "Wie Service-Kontrollrichtlinien (SCPs) ausgewertet werden"
        ControlTower
            "Obligatorische Kontrollen von AWS Control Tower"
        DelegatedIdentityCenter
            "Delegierte Verwaltung von IAM Identity Center"
        Beanstalk
            "Elastic Beanstalk mit Amazon S3"
        Rcp
            "Ressourcen-Kontrollrichtlinien (RCPs)"
        Boundary
            "Berechtigungsgrenzen"
        Session
            "Sitzungsrichtlinien"
        FederationToken
            "Berechtigungen von GetFederationToken"
        Endpoint
            "Zugriff auf VPC-Endpunkte steuern"
        ResourcePolicy
            "Identitätsbasierte und ressourcenbasierte Richtlinien"
        RolesOrResourcePolicies
            "Kontoübergreifender Zugriff: Rollen oder ressourcenbasierte Richtlinien"
        PodIdentity
            "Pods Zugriff auf AWS geben"
        OwnAccounts
            "Zugriff für ein anderes eigenes Konto"
        ThirdParty
            "Zugriff für Konten Dritter"
        Federation
            "Zugriff für extern authentifizierte Benutzer"
        Trust
            "Eine Vertrauensrichtlinie aktualisieren"
        Oidc
            "Rollen für den OpenID-Connect-Verbund"
        Saml
            "Rollen für den SAML-2.0-Verbund"
        SessionTags
            "Sitzungs-Tags"
        SourceIdentity
            "Quellidentität"
        PassRole
            "Einen Benutzer eine Rolle an einen Service übergeben lassen"
        ServiceRole
            "Eine Rolle für einen AWS-Service anlegen"
        ServiceLinkedRole
            "Serviceverknüpfte Rollen"
        AccessKeys
            "Zugriffsschlüssel verwalten"
        CanonicalId
            "AWS-Kontokennungen anzeigen"
        Signature
            "Fehlerbehebung bei Signaturen"
        TemporaryCredentials
            "Temporäre Sicherheitsanmeldeinformationen"
        EndSessions
            "Temporäre Anmeldeinformationen deaktivieren"
        StsRegions
            "AWS STS in einer Region"
        Mfa
            "API-Zugriff, der MFA verlangt"
        ManagedPolicies
            "Veraltete von AWS verwaltete Richtlinien"
        CustomerManaged
            "Verwaltete Richtlinien und Inline-Richtlinien"
        Decode
            "DecodeAuthorizationMessage"
        PermissionSets
            "Berechtigungssätze"
        KeyPolicy
            "Schlüsselrichtlinien in AWS KMS"
        KeyExternal
            "Benutzer anderer Konten einen KMS-Schlüssel verwenden lassen"
        KeyGrants
            "Erteilungen in AWS KMS"
        S3Forbidden
            "Fehlerbehebung bei verweigertem Zugriff (403) in Amazon S3"
        S3BlockPublic
            "Öffentlichen Zugriff auf Amazon S3 blockieren"
        S3Ownership
            "Object Ownership in Amazon S3"
        S3RequesterPays
            "Buckets mit Zahlung durch den Anforderer"
        Ec2Launch
            "Beispielrichtlinien für Amazon EC2"
        LambdaRole
            "Die Ausführungsrolle einer Lambda-Funktion"
        LambdaPolicy
            "Ressourcenbasierte Richtlinien in Lambda"
        LambdaVpc
            "Lambda-Funktionen in einer VPC"
        EcsTaskRole
            "Die Aufgabenrolle in Amazon ECS"
        EcsExecutionRole
            "Die Aufgabenausführungsrolle in Amazon ECS"
        EksAccessEntry
            "Zugriffseinträge in Amazon EKS"
        Regions
            "Regionen aktivieren oder deaktivieren"
        CloudFormationRole
            "Die Servicerolle von CloudFormation"
        LakeFormation
            "Berechtigungen von Lake Formation"
        CloudShell
            "Zugriff auf AWS CloudShell"
        Billing
            "Zugriff auf Billing steuern"
        BillingActions
            "Abrechnungsaktionen und ihre Nachfolger"
        ApiPolicy
            "Ressourcenrichtlinien in API Gateway"
        ApiPolicyExamples
            "Beispiele für Ressourcenrichtlinien in API Gateway"
        ApiAuthorizer
            "Lambda-Genehmiger in API Gateway"
        ApiErrors
            "Gateway-Antworten von API Gateway"
        FunctionUrl
            "Zugriff auf Lambda-Funktions-URLs"
        AppSync
            "Autorisierung in AWS AppSync"
        AlbLogs
            "Zugriffsprotokolle von Application Load Balancers"
        NlbLogs
            "Zugriffsprotokolle von Network Load Balancers"
        LambdaImages
            "Lambda-Funktionen aus Container-Images"
        LambdaLayers
            "Ebenen (Layers) von Lambda-Funktionen"
        LambdaKey
            "Der Schlüssel der Umgebungsvariablen einer Funktion"
        RegistryErrors
            "Fehler von Docker mit Amazon ECR"
        RepositoryPolicy
            "Repository-Richtlinien in Amazon ECR"
        SubscriptionFilters
            "Abonnementfilter in CloudWatch Logs"
        BucketNotifications
            "Amazon S3 Benachrichtigungen senden lassen"
        RedshiftRoles
            "Rollen für Amazon Redshift"
        StatesIntegrations
            "Rollen für Integrationen von Step Functions"
        BackupRestoreEc2
            "EC2-Instances mit AWS Backup wiederherstellen"
        PipelineRole
            "Die Servicerolle von AWS CodePipeline"
        PipelineConnections
            "Berechtigungen für Verbindungen"
        StatesHttp
            "HTTP-Aufgaben in Step Functions"
        BackupPolicies
            "Verwaltete Richtlinien für AWS Backup"
        LaunchTemplates
            "Startvorlagen und Berechtigungen"
        Marketplace
            "Abonnieren in AWS Marketplace"
        SupportApi
            "Die AWS Support API"
        BedrockModels
            "Zugriff auf Modelle in Amazon Bedrock"
        IotPolicies
            "Richtlinien von AWS IoT Core"
        IotConnectivity
            "Verbindungen zu AWS IoT Core diagnostizieren"
        RdsIamPolicy
            "Richtlinien für die IAM-Datenbankauthentifizierung"
        RdsIamTroubleshooting
            "Fehlerbehebung bei der IAM-Datenbankauthentifizierung"
        CdkBootstrap
            "Bootstrapping für das AWS CDK"
        OrganizationsAccess
            "Berechtigungen in AWS Organizations"
        CognitoRoles
            "Rollen der Identitätspools von Amazon Cognito"
        Quarantine
            "Die Quarantänerichtlinie für kompromittierte Schlüssel"
        EcsExec
            "ECS Exec"
        CognitoTrust
            "Vertrauen der Rollen von Amazon Cognito"
        CognitoFlows
            "Abläufe der Identitätspools von Amazon Cognito"
        WafSharing
            "Regelgruppen von AWS WAF teilen"
        FirewallManager
            "AWS-WAF-Richtlinien von Firewall Manager"
        ShareImage
            "Ein AMI mit Konten teilen"
        S3Presigned
            "Vorsignierte URLs von Amazon S3"
    }

    Boundary {
        Denies
            "Die Berechtigungsgrenze von {who:dat} verweigert {what}. Kein Allow setzt das außer Kraft: Entweder bringt die Anforderung mit, was das Deny verlangt, oder das Deny muss geändert werden."
        DoesNotAllow
            "Die Berechtigungsgrenze von {who:dat} erlaubt {what} nicht. Die Grenze braucht das Allow, und eine identitätsbasierte Richtlinie auch: Nur was beide erlauben, ist erlaubt."
        AskByName
            "Fragen Sie nach der Grenze mit ihrem Namen. Oft pflegt sie ein Sicherheitsteam, getrennt von den anderen Richtlinien."
        FindOf
            "Suchen Sie die Grenze: {find}."
        FindOfPermissionSet
            "Suchen Sie die Grenze in IAM Identity Center: Berechtigungssätze, {name}, Berechtigungsgrenze."
        FindInConsole
            "Suchen Sie die Grenze von {who:dat} in der IAM-Konsole unter Berechtigungsgrenze."
        WantsABoundary
            "Vielleicht erlaubt die Grenze dies nur für das, was selbst eine Grenze hat (`iam:PermissionsBoundary`): Suchen Sie darin zuerst nach einer solchen Anweisung und nennen Sie die verlangte Grenze in der Anforderung, `--permissions-boundary BOUNDARY_ARN` (im AWS CDK `permissionsBoundary`, in Terraform `permissions_boundary`)."
        KeepTheBoundaryOn
            "Ohne die Bedingung für `iam:PermissionsBoundary` könnte jeder, der unter dieser Grenze steht, einen Benutzer oder eine Rolle ohne sie anlegen und sie so umgehen."
        OfBootstrap
            "Die Rolle wurde von `cdk bootstrap` angelegt und erhielt dabei die Grenze (`--custom-permissions-boundary`): Erweitern Sie diese Richtlinie oder wiederholen Sie das Bootstrapping mit einer anderen."
        AddVersion
            "Fügen Sie die Anweisung der ersten Richtlinie als neue Version in die Grenze ein: {create}. Behalten Sie die vorhandenen Anweisungen."
        CheckIdentity
            "Prüfen Sie, ob auch eine identitätsbasierte Richtlinie es erlaubt; wenn keine es tut, fügen Sie die zweite Richtlinie an."
        ServesMany
            "Eine Grenze dient oft vielen Benutzern und Rollen. Die Änderung erweitert die Grenze für alle."
        Title
            "Ergänzung der Berechtigungsgrenze"
    }

    Endpoint {
        Denies
            "Die Anforderung ging über einen VPC-Endpunkt, dessen Richtlinie {what} verweigert. Die Richtlinie des Endpunkts muss geändert werden."
        DoesNotAllow
            "Die Anforderung ging über einen VPC-Endpunkt, dessen Richtlinie {what} nicht erlaubt. Die Richtlinie des Endpunkts muss geändert werden."
        Confirm
            "Zur Bestätigung: Dieselbe Anforderung von außerhalb der VPC (zum Beispiel aus AWS CloudShell) geht nicht über den Endpunkt {service}."
        Find
            "Suchen Sie den Endpunkt und lesen Sie seine Richtlinie: {describe}."
        AddTheStatement
            "Fügen Sie die hier gezeigte Anweisung in die Richtlinie ein. Behalten Sie die vorhandenen Anweisungen."
        Set
            "Speichern Sie die Richtlinie im Endpunkt: {modify}."
        OnlyLetsPass
            "Eine Endpunktrichtlinie lässt Anforderungen nur durch: Identität und Ressource müssen sie trotzdem noch erlauben."
        OwnBucketOfAws
            "Der Bucket {bucket} gehört AWS selbst, und ein AWS-Service liest ihn für Sie: `/*` steht für alles, was darin liegt, denn die nächste Anforderung gilt einem anderen Objekt. Wer was lesen darf, entscheidet weiterhin die Richtlinie des Buckets."
        BucketsOfServices
            "Viele AWS-Services lesen ihre eigenen Buckets über den Endpunkt. Behalten Sie die Anweisungen, die das erlauben."
        Title
            "Ergänzung der Endpunktrichtlinie"
        TitleAgent
            "Alles, was der Agent über diesen Endpunkt aufruft"
        AgentAsksForMore
            "Der Agent verlangt mehr als diese eine Aktion, und die nächste wird hier auch verweigert: Nehmen Sie die Möglichkeit mit allem, was er über diesen Endpunkt aufruft. Die Endpunkte `ssmmessages` und, bei älteren Agenten, `ec2messages` haben eigene Richtlinien."
        AgentReadsParametersToo
            "Befehle, die Parameter lesen, brauchen hier auch `ssm:GetParameter` und `ssm:GetParameters` für diese Parameter: In der Möglichkeit fehlen sie, weil sie Daten zeigen."
    }

    ResourceControl {
        Refuses
            "Eine Ressourcen-Kontrollrichtlinie (RCP) der Organisation, der die Ressource gehört, verweigert {what}. Nur diese Organisation kann eine Ausnahme machen."
        List
            "Listen Sie im Verwaltungskonto dieser Organisation die Richtlinien des Kontos der Ressource auf: {list}, dann die jeder übergeordneten Ebene."
        LookForADeny
            "Suchen Sie zuerst nach einem Deny: `RCPFullAWSAccess`, die alles erlaubt, ist überall angefügt und kann nicht getrennt werden."
        AdmitOnlyOwn
            "Ressourcen-Kontrollrichtlinien (RCPs) lassen oft nur die eigene Organisation (`aws:PrincipalOrgID`) oder AWS-Services (`aws:PrincipalIsAWSService`) zu. Wenn der Aufrufer dazugehören sollte, prüfen Sie sein Konto."
        NotTheManagementAccount
            "Ressourcen-Kontrollrichtlinien (RCPs) betreffen weder Ressourcen des Verwaltungskontos noch serviceverknüpfte Rollen."
        BeganWith
            "Ressourcen-Kontrollrichtlinien (RCPs) galten zuerst für Amazon S3, AWS STS, AWS KMS, Amazon SQS und AWS Secrets Manager; die verlinkte Seite führt alle Services auf, die sie heute abdecken."
    }

    Session {
        Denies
            "Die Richtlinie, die beim Erstellen dieser Sitzung übergeben wurde, verweigert {what}. Die Sitzung muss ohne dieses Deny neu erstellt werden."
        DoesNotAllow
            "Die Richtlinie, die beim Erstellen dieser Sitzung übergeben wurde, erlaubt {what} nicht. Die Sitzung muss mit einer weiter gefassten neu erstellt werden."
        MakeANewOne
            "Erstellen Sie dann eine neue Sitzung: Eine bestehende Sitzung kann nicht erweitert werden."
        AddToWhatIsPassed
            "Ergänzen Sie das Übergebene um die Anweisung der ersten Richtlinie: `--policy file://session.json` von {assume}, oder eine verwaltete Richtlinie in `--policy-arns`."
        NarrowIt
            "Die Sitzungsrichtlinie begrenzt nur diese eine Sitzung: Engen Sie ihr Deny ein oder lassen Sie es weg, wenn die Sitzung erstellt wird. Eine Ausnahme über den ARN des Aufrufers ist dort nicht nötig."
        CheckBehind
            "Prüfen Sie, ob es auch der Rolle oder dem Benutzer hinter der Sitzung erlaubt ist: Eine Sitzung erhält nur, was beide erlauben."
        OfService
            "{service} erstellt diese Sitzung selbst und begrenzt sie auf das, was der ausgeführte Schritt braucht; {what} gehört nicht dazu. Niemand kann eine weiter gefasste Richtlinie übergeben."
        MadeByService
            "Sehen Sie nach, was der Schritt tun soll: die Art der Aktion, ihr Konto und ihre Region, ihre Artefakte, ihre Rolle. Was er darüber hinaus tut, lässt {service} nicht zu."
        SetItUpDifferently
            "Richten Sie den Schritt für das ein, was er tun soll, oder geben Sie der Aktion eine eigene Rolle, die es darf: Dort zählen die Richtlinien der Rolle und nicht das, was {service} mitgibt."
        PerhapsOfAws
            "Wenn {account} keines Ihrer Konten ist, gehört die Rolle {role} AWS selbst, in einer Sitzung, die ein verwalteter Service für sich erstellt hat: Beides kann hier niemand ändern. Sehen Sie nach, ob der Auftrag getan hat, was er sollte, denn eine solche Zeile kann interne Aufgaben des Services betreffen; prüfen Sie sonst die Einstellungen des Auftrags und fragen Sie den AWS Support mit der Anforderungs-ID."
        ByNameOfAws
            "Die Richtlinie, die beim Erstellen dieser Sitzung übergeben wurde, erlaubt {what} nicht. Dem Namen nach gehört die Rolle {role} einem AWS-Service selbst: Dann kann hier niemand die Rolle oder die Sitzung ändern."
        PerhapsOfService
            "Die Richtlinie, die beim Erstellen dieser Sitzung übergeben wurde, erlaubt {what} nicht. Dem Namen nach gehört die Rolle {role} zu einem Build, einer Pipeline oder einem Deployment: Dann hat der Service, der den Schritt ausführt, die Sitzung erstellt, und niemand kann ihr eine weiter gefasste Richtlinie mitgeben."
        LookAtTheStep
            "Wenn eine Phase von AWS CodePipeline oder ein Schritt eines anderen Services dies ausführt, sehen Sie nach, was er tun soll: die Art der Aktion, ihr Bucket und ihre Artefakte, ihr Konto und ihre Region, ihre Rolle. Was darüber hinausgeht, lässt der Service nicht zu."
        SetStepUp
            "Richten Sie den Schritt für das ein, was er tun soll, oder geben Sie seiner Aktion eine eigene Rolle, die es darf: Dort zählen die Richtlinien der Rolle und nicht das, was der Service mitgibt."
        OwnCodeInstead
            "Nur wo Ihr eigener Code oder Workflow die Sitzung erstellt: Erweitern Sie `Policy` oder `PolicyArns`, die er an `AssumeRole` übergibt (`assume_role`-Block von Terraform, `inline-session-policy` und `managed-session-policies` von GitHub), und erstellen Sie eine neue Sitzung."
        MadeByFederationToken
            "Die Sitzung {name} wurde mit `GetFederationToken` erstellt: Sehen Sie sich `Policy` und `PolicyArns` dieses Aufrufs an."
        MadeByIdentityCenter
            "Die Sitzung kam über IAM Identity Center, das keine eigene Sitzungsrichtlinie übergibt: Suchen Sie einen zweiten Schritt, etwa ein Tool, das eine Rolle mit `--policy` annimmt."
        MadeByAssumeRole
            "Sehen Sie nach, wo die Sitzung erstellt wird, bei `Policy` und `PolicyArns` von `AssumeRole`, `AssumeRoleWithSAML` oder `AssumeRoleWithWebIdentity`: im Code, in einem Profil, im `assume_role`-Block von Terraform oder in einem CI-Schritt (`inline-session-policy` und `managed-session-policies` von GitHub)."
        Title
            "Ergänzung der Sitzungsrichtlinie"
        TitleAlso
            "Ebenfalls nötig: dasselbe Allow in der Sitzungsrichtlinie"
        TitleIfOwn
            "Ergänzung der Sitzungsrichtlinie, nur wo Ihr eigener Code sie übergibt"
    }

    ManagedPolicies {
        NobodyNew
            "Seit dem 1. März 2021 kann sie niemandem mehr neu angefügt werden. Die Nachfolgerin ist enger gefasst: Lesen Sie sie, bevor Sie wechseln."
        BecameServiceLinked
            "AWS hat die verwaltete Richtlinie {name} zurückgezogen: An ihre Stelle ist eine serviceverknüpfte Rolle getreten."
        TakeOut
            "Entfernen Sie die Anfügung. Der Service legt seine eigene serviceverknüpfte Rolle an, wenn er das erste Mal verwendet wird."
        UseInstead
            "AWS hat die verwaltete Richtlinie {name} zurückgezogen. Verwenden Sie stattdessen {new}."
        ReplaceArn
            "Ersetzen Sie den ARN in Ihrer Vorlage oder Ihrem Befehl: {arn}."
        ReadNew
            "Lesen Sie zuerst die neue Richtlinie: {get}. Sie gewährt vielleicht weniger als die alte."
        AttachNew
            "Fügen Sie die neue dort an, wo sie gebraucht wird: {attach}."
        NearlyTheSameName
            "Die Nachfolgerin ist die bestehende Richtlinie mit fast gleichem Namen; dass sie die alte ersetzt, sagt die AWS-Dokumentation nicht ausdrücklich."
        NoSuccessor
            "AWS hat die verwaltete Richtlinie {name} zurückgezogen. Eine Nachfolgerin ist nicht bekannt."
        LookUp
            "Sehen Sie in der Dokumentation des Services nach, welche Richtlinie er heute verwendet, oder schreiben Sie eine vom Kunden verwaltete Richtlinie, die nur die nötigen Aktionen enthält."
        CannotAttachHere
            "Die verwaltete Richtlinie {name} gibt es, aber sie kann hier nicht angefügt werden."
        OfServiceLinkedRole
            "Eine Richtlinie unter `aws-service-role/` gehört zu einer serviceverknüpften Rolle, und niemand kann sie an etwas anderes anfügen."
        CheckPartition
            "Prüfen Sie die Partition im ARN (`aws`, `aws-cn`, `aws-us-gov`): Es muss die Ihres Kontos sein, und nicht jede Richtlinie gibt es in jeder Partition."
        OtherArn
            "Die verwaltete Richtlinie {name} gibt es unter einem anderen ARN: {arn}."
        UseThisArn
            "Verwenden Sie diesen ARN: {arn}. Schreibweise und Pfad (`service-role/`, `job-function/`) müssen beide stimmen."
        NearestName
            "Eine von AWS verwaltete Richtlinie {name} gibt es nicht. Der ähnlichste Name ist {near}."
        NoSuchPolicy
            "Eine von AWS verwaltete Richtlinie {name} gibt es nicht. Prüfen Sie die Schreibweise und den Pfad vor dem Namen."
        IfYouMean
            "Wenn Sie diese meinen, verwenden Sie ihren ARN: {arn}."
        CaseSensitive
            "Bei Namen zählt die Groß- und Kleinschreibung. {list} zeigt alle, die es gibt."
        WhereAttached
            "Sehen Sie nach, wo die alte noch angefügt ist: {list}. Bestehende Anfügungen funktionieren weiter."
        DetachLast
            "Trennen Sie sie erst, wenn die neue angefügt und ausprobiert ist."
        SearchTemplates
            "Suchen Sie in Vorlagen und Skripten nach dem ARN und ersetzen Sie ihn durch den richtigen."
        YourOwn
            "{name} ist eine Richtlinie Ihres eigenen Kontos und ist nicht vorhanden. AWS hat sie nicht zurückgezogen: Sie muss erstellt oder richtig benannt werden."
        CompareArn
            "Vergleichen Sie Kontonummer, Pfad und Namen im ARN: Alle drei müssen stimmen, auch in Groß- und Kleinschreibung."
        TemplateOrder
            "Wenn Ihre Vorlage die Richtlinie erstellt, machen Sie das, was sie anfügt, von ihr abhängig, und stellen Sie beides im selben Konto bereit."
        WhetherItExists
            "Sehen Sie nach, ob es sie gibt: {get}. {list} zeigt alle."
    }

    Callers {
        User
            "der Benutzer {name}|acc den Benutzer {name}|dat dem Benutzer {name}"
        Group
            "die Gruppe {name}|dat der Gruppe {name}"
        Role
            "die Rolle {name}|dat der Rolle {name}"
        PermissionSet
            "der Berechtigungssatz {name}|acc den Berechtigungssatz {name}|dat dem Berechtigungssatz {name}"
        ServiceLinkedRole
            "die serviceverknüpfte Rolle {name}|dat der serviceverknüpften Rolle {name}"
        Root
            "der Root-Benutzer|acc den Root-Benutzer|dat dem Root-Benutzer"
        FederatedUser
            "der Verbundbenutzer {name}|acc den Verbundbenutzer {name}|dat dem Verbundbenutzer {name}"
        Service
            "der Service {name}|acc den Service {name}|dat dem Service {name}"
        Anonymous
            "ein anonymer Aufrufer|acc einen anonymen Aufrufer|dat einem anonymen Aufrufer"
        Unknown
            "der Aufrufer|acc den Aufrufer|dat dem Aufrufer"
    }

    Contacts {
        Administrator
            "Ihr AWS-Administrator|acc Ihren AWS-Administrator"
        AdministratorOf
            "der Administrator des Kontos {account}|acc den Administrator des Kontos {account}"
        PermissionSet
            "die zuständige Person für den Berechtigungssatz {set} in IAM Identity Center"
        Organization
            "der Administrator Ihrer AWS-Organisation (ihres Verwaltungskontos)|acc den Administrator Ihrer AWS-Organisation (ihres Verwaltungskontos)"
        OrganizationOf
            "der Administrator Ihrer AWS-Organisation (Verwaltungskonto {account})|acc den Administrator Ihrer AWS-Organisation (Verwaltungskonto {account})"
        ResourceOrganization
            "der Administrator der Organisation, zu der das Konto der Ressource gehört,|acc den Administrator der Organisation, zu der das Konto der Ressource gehört,"
        ResourceOwner
            "der Eigentümer der Ressource|acc den Eigentümer der Ressource"
        ResourceOwnerIn
            "der Eigentümer der Ressource im Konto {account}|acc den Eigentümer der Ressource im Konto {account}"
        RoleOwner
            "die zuständige Person für {role}"
        RoleOwnerIn
            "die zuständige Person für {role} im Konto {account}"
        Key
            "die zuständige Person für den Schlüssel"
        SessionMaker
            "die zuständige Person für das Tool oder den Service, der die Sitzung erstellt,"
        Network
            "die zuständige Person für die VPC, aus der Sie arbeiten,"
    }

    Lists {
        Comma
            ", "
        And
            "{all} und {last}"
        Or
            "{all} oder {last}"
        AndOthers
            "{some} und weitere"
        Another
            "weitere"
    }

    PolicyTypes {
        IdentityBased
            "identitätsbasierte Richtlinie|a eine identitätsbasierte Richtlinie|dat einer identitätsbasierten Richtlinie|k Identitätsrichtlinie"
        ResourceBased
            "ressourcenbasierte Richtlinie|a eine ressourcenbasierte Richtlinie|dat einer ressourcenbasierten Richtlinie|k Ressourcenrichtlinie"
        ServiceControl
            "Service-Kontrollrichtlinie (SCP)|a eine Service-Kontrollrichtlinie (SCP)|dat einer Service-Kontrollrichtlinie (SCP)|k SCP"
        ResourceControl
            "Ressourcen-Kontrollrichtlinie (RCP)|a eine Ressourcen-Kontrollrichtlinie (RCP)|dat einer Ressourcen-Kontrollrichtlinie (RCP)|k RCP"
        PermissionsBoundary
            "Berechtigungsgrenze|a eine Berechtigungsgrenze|dat einer Berechtigungsgrenze"
        Session
            "Sitzungsrichtlinie|a eine Sitzungsrichtlinie|dat einer Sitzungsrichtlinie"
        VpcEndpoint
            "VPC-Endpunktrichtlinie|a eine VPC-Endpunktrichtlinie|dat einer VPC-Endpunktrichtlinie|k Endpunktrichtlinie"
        RoleTrust
            "Vertrauensrichtlinie|a eine Vertrauensrichtlinie|dat einer Vertrauensrichtlinie"
    }

    Reasons {
        HandsARoleOver
            "um dem Service eine Rolle zu übergeben"
        TokenOfSts
            "für das Token, das von AWS STS kommt"
        FirstServiceLinkedRole
            "um beim ersten Mal die eigene Rolle des Services anzulegen"
        SetsTags
            "wenn die Anforderung Tags setzt"
        GoesWithIt
            "was dazugehört"
        EncryptedData
            "wenn ein vom Kunden verwalteter Schlüssel die Daten verschlüsselt"
        WorksInAVpc
            "wenn in einer VPC oder mit EC2-Ressourcen gearbeitet wird"
        ReadsOrWritesObjects
            "wenn Objekte gelesen oder geschrieben werden"
        DeliversLogs
            "wenn Protokolle zugestellt werden"
        ReadsASecret
            "wenn ein Secret gelesen wird"
        Calls
            "da {service} aufgerufen wird"
        Needed
            "{action} ({why})"
    }

    Roles {
        Named
            "die Rolle {name}|dat der Rolle {name}"
        Unnamed
            "die Rolle|dat der Rolle"
    }

    Sorts {
        AccessPoint
            "Zugangspunkt"
        ObjectOfTheAccessPoint
            "Objekt des Zugangspunkts"
        BillingGroup
            "Abrechnungsgruppe"
        DataCatalog
            "Datenkatalog"
        DataSource
            "Datenquelle"
        DeliveryStream
            "Bereitstellungsstream"
        DeploymentConfiguration
            "Bereitstellungskonfiguration"
        DeploymentGroup
            "Bereitstellungsgruppe"
        DevelopmentEndpoint
            "Entwicklungsendpunkt"
        DomainConfiguration
            "Domainkonfiguration"
        EventDataStore
            "Ereignisdatenspeicher"
        EventSubscription
            "Ereignisabonnement"
        ApiMethod
            "API-Methode"
        FargateProfile
            "Fargate-Profil"
        HealthCheck
            "Zustandsprüfung"
        HostedZone
            "Gehostete Zone"
        IdentityPool
            "Identitätspool"
        InstanceProfile
            "Instance-Profil"
        JobTemplate
            "Auftragsvorlage"
        LoadBalancer
            "Load Balancer"
        MaintenanceWindow
            "Wartungsfenster"
        NatGateway
            "NAT-Gateway"
        NotificationRule
            "Benachrichtigungsregel"
        PackageVersion
            "Paketversion"
        ParameterGroup
            "Parametergruppe"
        PatchBaseline
            "Patch-Baseline"
        PodIdentityAssociation
            "Pod-Identity-Zuordnung"
        ProvisioningTemplate
            "Bereitstellungsvorlage"
        ReplicationGroup
            "Replikationsgruppe"
        ReservedNode
            "Reservierter Knoten"
        SecurityGroup
            "Sicherheitsgruppe"
        SecurityProfile
            "Sicherheitsprofil"
        StateMachine
            "Zustandsautomat"
        StateMachineAlias
            "Alias des Zustandsautomaten"
        StateMachineVersion
            "Version des Zustandsautomaten"
        SubnetGroup
            "Subnetzgruppe"
        TableVersion
            "Tabellenversion"
        TargetGroup
            "Zielgruppe"
        ThingGroup
            "Objektgruppe"
        TopicFilter
            "Themenfilter"
        Function
            "Funktion"
        Bucket
            "Bucket"
        Queue
            "Warteschlange"
        Topic
            "Thema"
        Role
            "Rolle"
        User
            "Benutzer"
        Group
            "Gruppe"
        Policy
            "Richtlinie"
        Table
            "Tabelle"
        Key
            "Schlüssel"
        Secret
            "Secret"
        Cluster
            "Cluster"
        Instance
            "Instance"
        Volume
            "Volume"
        Snapshot
            "Snapshot"
        Image
            "Image"
        Stream
            "Stream"
        Repository
            "Repository"
        Project
            "Projekt"
        Domain
            "Domain"
        Alias
            "Alias"
        Parameter
            "Parameter"
        Stack
            "Stack"
        Distribution
            "Distribution"
        Certificate
            "Zertifikat"
        Object
            "Objekt"
        Database
            "Datenbank"
        Vault
            "Tresor"
        Pipeline
            "Pipeline"
        Rule
            "Regel"
        EventBus
            "Ereignisbus"
        Api
            "API"
        Layer
            "Ebene (Layer)"
        Service
            "Service"
        Task
            "Aufgabe"
        Dashboard
            "Dashboard"
        Alarm
            "Alarm"
        Vpc
            "VPC"
        Subnet
            "Subnetz"
        Application
            "Anwendung"
        Environment
            "Umgebung"
        Workgroup
            "Arbeitsgruppe"
        Catalog
            "Katalog"
        Crawler
            "Crawler"
        Job
            "Auftrag"
        Model
            "Modell"
        Endpoint
            "Endpunkt"
        Agent
            "Agent"
        KeyPair
            "Schlüsselpaar"
        LogGroup
            "Protokollgruppe"
        JobDefinition
            "Auftragsdefinition"
        NetworkAcl
            "Netzwerk-ACL"
        ServerCertificate
            "Serverzertifikat"
        FoundationModel
            "Basismodell"
        Db
            "Datenbank"
        LogStream
            "Protokollstream"
        JobQueue
            "Auftragswarteschlange"
        TaskDefinition
            "Aufgabendefinition"
        ContainerInstance
            "Container-Instance"
        RouteTable
            "Routing-Tabelle"
        NetworkInterface
            "Netzwerkschnittstelle"
        InternetGateway
            "Internet-Gateway"
        VpcEndpoint
            "VPC-Endpunkt"
        LaunchTemplate
            "Startvorlage"
        FileSystem
            "Dateisystem"
        EventSourceMapping
            "Zuordnung von Ereignisquellen"
        ConfigurationSet
            "Konfigurationssatz"
        Identity
            "Identität"
        Thing
            "IoT-Objekt"
        Index
            "Index"
    }

    Things {
        ThisRequest
            "diese Anforderung|dat dieser Anforderung"
        Bucket
            "der Bucket {name}|dat dem Bucket {name}|acc den Bucket {name}"
        Of
            "die Ressource {name} ({sort})|dat der Ressource {name} ({sort})"
        Only
            "die Ressource ({sort})|dat der Ressource ({sort})"
        Named
            "{name}"
        Unknown
            "die Ressource|dat der Ressource"
    }

    Whole {
        PushImage
            "Alles, was das Hochladen eines Images braucht"
        PushPublicImage
            "Alles, was das Hochladen eines öffentlichen Images braucht"
        StartEcsTask
            "Alles, was Amazon ECS zum Abrufen des Images braucht"
        PullImage
            "Alles, was das Abrufen eines Images braucht"
        TerraformBackend
            "Wenn die Tabelle die Sperre eines Terraform-State enthält: alles, was das Backend braucht"
        SendToEncryptedQueue
            "Alles, was das Senden an eine verschlüsselte Warteschlange braucht"
        PublishToEncryptedTopic
            "Alles, was das Veröffentlichen in einem verschlüsselten Thema braucht"
        UploadInParts
            "Alles, was ein mehrteiliger Upload vom Schlüssel braucht"
        WritesUnderKey
            "Bei einer Warteschlange, einem Thema oder einem mehrteiligen Upload: alles, was das Senden vom Schlüssel braucht"
        SystemsManagerAgent
            "Alles, was der Agent von AWS Systems Manager für Sitzungen und Befehle braucht"
        SessionManager
            "Alles, was eine Sitzung in Session Manager braucht"
        ClusterAutoscaler
            "Alles, was der Cluster Autoscaler braucht, für Gruppen mit seinem Tag"
        LoadBalancerController
            "Alles, was der AWS Load Balancer Controller braucht"
        ExternalDns
            "Alles, was ExternalDNS braucht"
        CertManager
            "Alles, was der Nachweis einer Domain über DNS braucht"
        GlueCrawler
            "Alles, was AWS Glue braucht"
        BatchService
            "Alles, was AWS Batch braucht"
        EcsInstance
            "Alles, was eine Instance von Amazon ECS braucht"
        EcsExec
            "Alles, was ECS Exec in der Aufgabenrolle braucht"
        WriteItsLogs
            "Alles, was das Schreiben in diese Protokollgruppe braucht"
    }

    OfRoles {
        NotYourPolicy
            "Die Rolle braucht es, nicht Sie: Eine Richtlinie für den Benutzer oder die Rolle, mit der Sie arbeiten, hilft nicht."
        ManagedRule
            "{role} darf die EventBridge-Regel nicht anlegen, mit der AWS Step Functions auf eine Aufgabe des Zustandsautomaten wartet. Das Allow gehört in die Richtlinie dieser Rolle."
        OrAllIntegrations
            "Das `*` steht für die Regeln aller Integrationen. Schränken Sie es ein, wenn eine genügt: `StepFunctionsGetEventsForStepFunctionsExecutionRule`, `StepFunctionsGetEventsForECSTaskRule`, `StepFunctionsGetEventsForBatchJobsRule`; die von Amazon EMR beginnen mit `StepFunctionsGetEventForEMR`."
        OnlyWithSync
            "Die Regel ist nötig, wenn eine Aufgabe wartet (`.sync`): Die Integration braucht außerdem ihre eigenen Aktionen, um das Ausgeführte zu starten und zu beschreiben."
        ForManagedRules
            "Für die Regeln, die Step Functions verwaltet"
        HttpTask
            "Der Ausführungsrolle des Zustandsautomaten fehlt, was eine HTTP-Aufgabe braucht. Die Rolle hat den Aufruf gemacht, nicht Sie."
        FindExecutionRole
            "Suchen Sie die Rolle: {describe}."
        NarrowEndpoint
            "Tragen Sie die Adresse und die Methode ein, die die Aufgabe aufruft: `states:HTTPEndpoint` und `states:HTTPMethod` beschränken die Berechtigung darauf."
        ConnectionNext
            "Als Nächstes werden die Verbindung und ihr Secret verweigert, falls sie nicht erlaubt sind; die Richtlinie enthält sie."
        AddedByAws
            "Das `*` am Ende der Verbindung und des Secrets steht für die ID, die AWS an die Namen anhängt."
        ForHttpTask
            "Für die HTTP-Aufgabe, ihre Verbindung und ihr Secret"
        Backup
            "{role}, die AWS Backup verwendet, darf {action} nicht ausführen."
        BackupUnnamed
            "{role}, die AWS Backup verwendet, hat für diese Art von Ressource eine Berechtigung zu wenig."
        AttachManaged
            "Fügen Sie die von AWS verwaltete Richtlinie an, die alles Nötige enthält: {attach}."
        OnlyThisOne
            "Eine fehlende Aktion kommt selten allein. Eine eigene Richtlinie wie die hier gezeigte braucht auch die übrigen nötigen Aktionen."
        ThenRunAgain
            "Führen Sie den Auftrag noch einmal aus oder warten Sie auf den nächsten."
        PassRoleToRestore
            "Wird eine EC2-Instance mit Instance-Profil wiederhergestellt, braucht die Rolle auch `iam:PassRole` für die Rolle dieses Profils; für Objekte in Amazon S3 fügen Sie stattdessen `AWSBackupServiceRolePolicyForS3Restore` an."
        PipelineConnection
            "Die Rolle der Pipeline darf die Verbindung zu ihren Quellen nicht verwenden. Das Allow gehört in die Richtlinie dieser Rolle."
        PipelineArtifact
            "Die Rolle der Pipeline darf nicht lesen, was eine frühere Phase in Amazon S3 abgelegt hat. Das Allow gehört in die Richtlinie dieser Rolle."
        PipelineArtifactIn
            "Die Rolle der Pipeline darf nicht lesen, was eine frühere Phase im Bucket {bucket} abgelegt hat. Das Allow gehört in die Richtlinie dieser Rolle."
        FindPipelineRole
            "Suchen Sie die Rolle: {get}. Eine Aktion der Pipeline kann eine eigene Rolle haben (`roleArn`); dann braucht diese das Allow."
        ConnectionPrefix
            "Das Präfix der Aktion ist das des ARN der Verbindung: Ältere Verbindungen haben `codestar-connections`, neuere `codeconnections`."
        KeyOfArtifacts
            "Wenn die Objekte mit einem eigenen KMS-Schlüssel verschlüsselt sind, braucht die Rolle auch `kms:Decrypt` für diesen Schlüssel; liegen sie in einem anderen Konto, müssen außerdem die Bucket-Richtlinie und die Schlüsselrichtlinie die Rolle nennen."
        ForConnection
            "Um die Verbindung zu verwenden"
        ForArtifacts
            "Um die Artefakte der Pipeline zu lesen"
        ArtifactsOfEachRun
            "Jede Ausführung legt ihre Artefakte unter neuen Namen ab; dafür steht `/*`."
        LaunchTemplate
            "Wer die Startvorlage verwendet, braucht die Berechtigung, das zu starten, was sie vorgibt: `ec2:RunInstances`. Nicht die Vorlage selbst wurde verweigert."
        LaunchTemplateParts
            "Sehen Sie nach, was die Vorlage enthält: Mit einem Instance-Profil braucht der Aufrufer `iam:PassRole` für dessen Rolle, mit Tags auch `ec2:CreateTags`."
        ReadTemplate
            "Lesen Sie die verwendete Version: {describe}. Lassen Sie in der Richtlinie weg, was die Version nicht enthält, und tragen Sie deren Rolle ein."
        ForLaunchTemplate
            "Zum Starten aus einer Vorlage: Instances, ihre Rolle, ihre Tags"
        ThirdThing
            "Jedes `/*` steht für alle Ressourcen dieser Art in Konto und Region: Schränken Sie es auf das ein, was verwendet werden darf. Der Start wird für alles geprüft, was er berührt: Auch ein Subnetz, eine Sicherheitsgruppe, ein Image oder ein Schlüssel, der in der Richtlinie fehlt, lässt ihn scheitern."
        EnvironmentKey
            "Die Lambda-Funktion kann ihre Umgebungsvariablen nicht entschlüsseln: Die Ausführungsrolle der Funktion darf den KMS-Schlüssel nicht verwenden."
        EnvironmentKeyOf
            "Die Lambda-Funktion {function} kann ihre Umgebungsvariablen nicht entschlüsseln: Die Ausführungsrolle der Funktion darf den KMS-Schlüssel nicht verwenden."
        SeeKeyAndRole
            "Sehen Sie sich den Schlüssel und die Rolle der Funktion an: {get}."
        StaleGrant
            "Wenn die Rolle gelöscht und unter demselben Namen neu angelegt wurde, gilt die Erteilung (Grant) des Schlüssels noch für die alte: Wählen Sie den Schlüssel (oder die Rolle) in den Einstellungen der Funktion erneut und speichern Sie, damit Lambda die Erteilung neu anlegt."
        RoleNeedsDecrypt
            "Erlauben Sie sonst der Ausführungsrolle `kms:Decrypt` für den Schlüssel, in der Schlüsselrichtlinie oder, wo diese es IAM überlässt, in der Richtlinie der Rolle."
    }

    Organizations {
        ManagementOnly
            "Nur das Verwaltungskonto der Organisation kann {what} aufrufen; kein anderes Konto kann es, auch nicht das eines delegierten Administrators."
        ManagementOrDelegated
            "Nur das Verwaltungskonto der Organisation oder ein Konto, das es zum delegierten Administrator gemacht hat, kann {what} aufrufen."
        CheckAccount
            "Vergleichen Sie zwei Konten: Ihres, {whoami}, und das Verwaltungskonto, {organization}."
        CallFromThere
            "Wenn sie verschieden sind, melden Sie sich beim Verwaltungskonto an oder bitten Sie die zuständige Person um den Aufruf."
        CallFromThereOrDelegated
            "Wenn sie verschieden sind, melden Sie sich beim Verwaltungskonto oder beim Konto eines delegierten Administrators an oder bitten Sie die zuständige Person um den Aufruf."
        NoAllowInMember
            "In jedem anderen Konto hilft kein Allow: Geben Sie die Arbeit jemandem, der Zugriff auf das Verwaltungskonto hat, und registrieren Sie dafür keinen Administrator."
        RegisterDelegated
            "Wenn das Konto des Aufrufers solche Arbeit tun soll, machen Sie es zum delegierten Administrator. Für Richtlinien mit der Delegierungsrichtlinie der Organisation: {put}. Für alles andere: {register}."
        AllowThere
            "In dem Konto, das es aufrufen darf, braucht der Aufrufer auch das Allow, wie in der hier gezeigten Richtlinie."
        ByTheMemberItself
            "Ein Mitgliedskonto ruft dies für sich selbst auf, im eigenen Konto: Das Verwaltungskonto entfernt ein Konto stattdessen mit `organizations:RemoveAccountFromOrganization`."
        LeaveNeedsMore
            "Bevor es austreten kann, braucht das Konto eine eigene Zahlungsmethode, eigene Kontaktdaten und einen eigenen Supportplan, und keine Service-Kontrollrichtlinie (SCP) darf es verweigern."
    }

    OutsideIam {
        ClusterDoesNotKnowYou
            "IAM hat Sie zugelassen, aber der Kubernetes-Cluster kennt Sie nicht: Er braucht einen Zugriffseintrag für Ihren Benutzer oder Ihre Rolle."
        AskForAccessEntry
            "Bitten Sie die Person, die den Cluster verwaltet, um einen Zugriffseintrag. Schicken Sie ihr, was {whoami} ausgibt."
        MakeAccessEntry
            "Erstellen Sie den Eintrag: {create}. Nennen Sie bei einer Sitzung die Rolle, nicht die Sitzung."
        GiveRights
            "Geben Sie ihm Rechte, zum Lesen: {associate}."
        ConfigMap
            "Ein Cluster, der noch die ConfigMap `aws-auth` verwendet, braucht stattdessen dort eine Zeile."
        LakeFormation
            "AWS Lake Formation hat dies verweigert. IAM-Richtlinien können es nicht gewähren: Das muss ein Data-Lake-Administrator tun."
        LakeFormationWants
            "AWS Lake Formation hat dies verweigert: Dem Aufrufer fehlt die Berechtigung {permission} für {on}. IAM-Richtlinien können sie nicht gewähren: Das muss ein Data-Lake-Administrator tun."
        AskForThis
            "Bitten Sie den Data-Lake-Administrator um diese Berechtigung und schicken Sie die Meldung mit: Sie sagt, was verweigert wurde."
        AskDataLakeAdministrator
            "Bitten Sie den Data-Lake-Administrator um die Berechtigung für die Datenbank und die Tabelle und sagen Sie, ob Sie lesen oder schreiben."
        GrantPermissions
            "Gewähren Sie sie: {grant}."
        GetDataAccess
            "Der Aufrufer braucht auch `lakeformation:GetDataAccess` in IAM. Wenn Daten an einem Speicherort geschrieben werden, gewähren Sie den Speicherort (`DATA_LOCATION_ACCESS`)."
        StsIsOff
            "AWS STS ist in Ihrem Konto für {region} deaktiviert. Keine Richtlinie ändert das."
        StsIsOffHere
            "AWS STS ist in Ihrem Konto für diese Region deaktiviert. Keine Richtlinie ändert das."
        StsElsewhere
            "Verwenden Sie AWS STS in einer anderen Region: `AWS_STS_REGIONAL_ENDPOINTS=regional` und `AWS_REGION` mit einer aktivierten Region."
        TurnStsOn
            "Aktivieren Sie es in der IAM-Konsole: Kontoeinstellungen, Security Token Service (STS), Endpunkte."
        RegionIsOff
            "Die Region {region} oder der Service ist für Ihr Konto nicht aktiviert. Keine Richtlinie ändert das."
        ThisRegionIsOff
            "Diese Region oder der Service ist für Ihr Konto nicht aktiviert. Keine Richtlinie ändert das."
        OtherRegion
            "Wenn eine andere Region infrage kommt, verwenden Sie diese."
        RegionsThatAreOn
            "Sehen Sie nach, welche Regionen aktiviert sind: {list}."
        TurnRegionOn
            "Aktivieren Sie eine: {enable}. Das dauert einige Minuten; in einer Organisation kann das Verwaltungskonto es für ein Mitglied tun."
        FinishSignUp
            "Wenn die Meldung von einem Abonnement spricht, öffnen Sie einmal die Konsole des Services und schließen Sie die Registrierung ab."
        MissingPolicy
            "Die Richtlinie {arn} ist nicht vorhanden. Es fehlt keine Berechtigung: Die Richtlinie muss erstellt oder richtig benannt werden."
        CompareArn
            "Vergleichen Sie Kontonummer, Pfad und Namen im ARN mit dem, was Ihre Vorlage verwenden soll. Auch eine Berechtigungsgrenze ist eine Richtlinie und muss vor der Rolle da sein, die sie verwendet."
        WhetherItExists
            "Sehen Sie nach, ob es sie gibt: {get}."
        CreateIt
            "Erstellen Sie sie, oder lassen Sie die Vorlage sie vor dem erstellen, was auf sie verweist."
        WrongCode
            "Der Code des MFA-Geräts war falsch, wurde schon verwendet oder gehört zu einem anderen Gerät. Es fehlt keine Richtlinie."
        NextCode
            "Warten Sie auf den nächsten Code und geben Sie ihn einmal ein: Ein Code gilt nur ein Mal, und die Uhr des Geräts muss stimmen."
        OwnDevice
            "Sehen Sie nach, ob die Seriennummer die Ihres eigenen Geräts ist: `aws iam list-mfa-devices --user-name USER_NAME`. Bei einer Rolle ist es das Gerät des Benutzers, der sie annimmt."
        Resynchronize
            "Wenn seine Codes weiter abgelehnt werden, synchronisieren Sie das Gerät neu: `aws iam resync-mfa-device --user-name USER_NAME --serial-number MFA_DEVICE_ARN --authentication-code1 CODE --authentication-code2 NEXT_CODE`."
        OnlyThere
            "Das geht nur vom Verwaltungskonto der Organisation aus, oder vom Konto eines delegierten Administrators für den Service. Kein Allow in einem anderen Konto hilft."
        CompareWithManagement
            "Vergleichen Sie zwei Konten: Ihres, `aws sts get-caller-identity --query Account`, und das Verwaltungskonto, `aws organizations describe-organization --query Organization.MasterAccountId`."
        SignInThere
            "Wenn sie verschieden sind, melden Sie sich dort oder im Konto des delegierten Administrators an, oder bitten Sie jemanden, der dort arbeitet, um den Aufruf."
        RegisterAdministrator
            "Wo der Service delegierte Administratoren kennt, kann das Verwaltungskonto ein anderes Konto registrieren: `aws organizations register-delegated-administrator --account-id ACCOUNT_ID --service-principal SERVICE`."
        NoIamPolicy
            "AWS hat dies aus einem Grund verweigert, der keine IAM-Richtlinie ist. Berechtigungen hinzuzufügen hilft wahrscheinlich nicht."
        ReadTheRest
            "Lesen Sie den Rest der Meldung: Die Einstellung, der Status oder die Registrierung, die sie nennt, muss sich ändern."
        AskSupport
            "Wenn sie nichts davon nennt, eröffnen Sie einen Fall beim AWS Support und nennen Sie die Anforderungs-ID."
        SettingsAndQuotas
            "Sehen Sie sich die Einstellungen und Kontingente des Services und den Zustand des Kontos an, bevor Sie Richtlinien ändern."
        OwnWords
            "In den Worten von AWS: „{words}“."
    }

    Outsiders {
        RoleForMore
            "Wenn mehr als diese eine Ressource gebraucht wird, legen Sie im Konto {theirs} eine Rolle an, die das Konto {ours} annehmen darf, und gewähren Sie der Rolle den Zugriff."
        RoleInstead
            "Legen Sie sonst im Konto {theirs} eine Rolle an, die das Konto {ours} annehmen darf, und gewähren Sie der Rolle den Zugriff."
        RoleThereForMore
            "Wenn mehr als diese eine Ressource gebraucht wird, legen Sie im Konto der Ressource eine Rolle an, die das Konto des Aufrufers annehmen darf, und gewähren Sie der Rolle den Zugriff."
        RoleThereInstead
            "Legen Sie sonst im Konto der Ressource eine Rolle an, die das Konto des Aufrufers annehmen darf, und gewähren Sie der Rolle den Zugriff."
        ThirdParty
            "Verlangen Sie bei Dritten eine externe ID in der Vertrauensrichtlinie der Rolle; für Personen eines anderen Unternehmens ist ein Identitätsverbund besser."
    }

    Extension {
        Name
            "undeny – AWS-Zugriffsverweigerungen erklärt"
        Description
            "Erklärt „not authorized“-Fehler der AWS-Konsole: wer was verweigert und welche Richtlinie hilft. Alles bleibt im Browser."
        ActionTitle
            "undeny: was in dieser Sitzung verweigert wurde"
        GoToLine
            "Zur Erklärung einer Verweigerung auf dieser Seite gehen"
    }

    Page {
        NothingDeniedYet
            "Noch nichts verweigert"
        NothingDeniedInTab
            "In diesem Tab nichts verweigert"
        ListedHere
            "Wenn die AWS-Konsole etwas verweigert, erscheint dort die Erklärung und hier ein Eintrag."
        FromElsewhere
            "Eine Meldung von anderswo?"
        AllAccounts
            "Alle Konten"
        AllServices
            "Alle Services"
        Search
            "Suchen"
        NothingLikeThis
            "Nichts in der Liste passt dazu."
        OneDenial
            "1 Verweigerung"
        Denials
            "{number} Verweigerungen"
        WhatOf
            "{what} von {who}"
        Choose
            "{name} auswählen"
        NoAllowMends
            "Kein Allow des Aufrufers behebt dies"
        WorksSince
            "Funktioniert seit {time}"
        MakeAPolicy
            "Richtlinie erstellen"
        MakePolicies
            "{number} Richtlinien erstellen"
        OnePrincipal
            "1 Prinzipal"
        Principals
            "{number} Prinzipale"
        Chosen
            "{number} ausgewählt"
        ChosenOf
            ", von {principals}"
        Back
            "‹ Zurück zur Liste"
        AccountAnd
            "Konto {account}, {count}"
        FillIn
            "Vor der Verwendung ausfüllen: {names}"
        NotInThem
            "Nicht enthalten: {others}"
        AndMore
            " Und {number} weitere."
        CopyRequest
            "Anfrage kopieren"
        Copy
            "Kopieren"
        Copied
            "Kopiert"
        Policy
            "Richtlinie"
        Format
            "Format"
        First
            "{last}, zuerst {first}, {count}×"
        Remove
            "Entfernen"
        AllForgotten
            "Alle Verweigerungen sind vergessen."
        OneForgotten
            "Die Verweigerung ist vergessen."
        ForgetOne
            "Verweigerung vergessen"
        ForgetMany
            "{number} Verweigerungen vergessen"
        CopiedStay
            "Kopierte Richtlinien bleiben, wie sie sind."
        KeepThem
            "Behalten"
        PasteOrDrop
            "Text einfügen oder Protokolldatei ablegen"
        PasteAnyText
            "Beliebigen Text einfügen"
        OrDrop
            "Oder eine Datei ablegen: "
        DropWhat
            "ein Protokoll, CloudTrail (.json, .json.gz) oder HAR. Sie wird in diesem Browser gelesen und nirgendwohin gesendet."
        FindsNone
            "undeny findet in diesem Text keine AWS-Verweigerung."
        OneFound
            "1 Verweigerung gefunden."
        Found
            "{number} Verweigerungen gefunden."
        Reading
            "{file} wird gelesen …"
        CannotRead
            "Diese Datei kann nicht gelesen werden."
        Version
            "undeny {version}, mit der Autorisierungsreferenz von AWS."
        YourOrganization
            "Ihre Organisation"
        ManagesSome
            "{company} verwaltet einiges davon."
        RemoveSite
            "{site} entfernen"
        SiteLike
            "Eine Website ist eine Adresse wie https://wiki.example.com"
        ReadsFromNow
            "undeny liest {site} ab der nächsten Seite."
        NothingChanged
            "Nichts wurde geändert."
        NotSet
            "nicht festgelegt"
        NoSuchLink
            "Diesen Link kann undeny nicht ausfüllen: https mit Host und Pfad oder mailto mit Adresse, dazu die Platzhalter unten."
        OptionsTitle
            "undeny: Optionen"
        AskItDesk
            "Was gesperrt ist, kann Ihr IT-Helpdesk ändern."
        You
            "Sie"
        IAsk
            "Ich bitte andere um Zugriff"
        CopiesRequest
            "Die erste Schaltfläche kopiert eine Anfrage."
        IManage
            "Ich verwalte Zugriffe"
        CopiesPolicy
            "Die erste Schaltfläche kopiert die Richtlinie; die Schritte des Administrators stehen vorn."
        TheLine
            "Die Zeile auf der Seite"
        OpenAtOnce
            "Sofort öffnen, wenn eine Seite eine Verweigerung zeigt"
        FormatOfPolicies
            "Format der Richtlinien"
        Language
            "Sprache"
        LanguageOfPage
            "Wie die Seite oder der Browser"
        ByKeyboard
            "Mit der Tastatur zur Zeile"
        Change
            "Ändern"
        WhereToAsk
            "Wo Sie anfragen"
        LinkOfDesk
            "Link für Zugriffsanfragen"
        ButtonSays
            "Text der Schaltfläche"
        AskForAccess
            "Zugriff anfragen"
        Places
            "{{title}} und {{request}} werden beim Klicken ausgefüllt; {{principal}}, {{action}}, {{resource}}, {{account}} und {{policyType}} sind ebenfalls möglich. undeny sendet nichts von selbst."
        Sites
            "Websites"
        TheConsole
            "Die AWS-Konsole, in jeder Partition."
        ASite
            "Eine Website"
        AddASite
            "Website hinzufügen"
        BrowserAsks
            "Der Browser fragt Sie, bevor undeny dort lesen darf."
        InIam
            "In der IAM-Konsole"
        MarkRetired
            "Von AWS verwaltete Richtlinien markieren, die zurückgezogen sind"
        MarkedLike
            "Ein kleines Wort neben jeder nennt, was AWS an ihrer Stelle dokumentiert. Auf anderen Seiten wird nichts geladen."
        RetiredMark
            "zurückgezogen"
        WhatIsKept
            "Was gespeichert wird"
        UntilClosed
            "Bis der Browser geschlossen wird"
        Nothing
            "Nichts"
        ExplainAMessage
            "Eine Meldung erklären"
        PasteFromAnywhere
            "Eine „access denied“-Meldung von irgendwo einfügen"
        Reset
            "Zurücksetzen"
        ThisTab
            "Dieser Tab"
        AllTabs
            "Alle Tabs"
        WhichTabs
            "Welche Tabs"
        PasteOrDropButton
            "Einfügen oder ablegen"
        Guide
            "Leitfaden"
        ExportJson
            "JSON exportieren"
        Markdown
            "Markdown"
        ForgetAll
            "Alle vergessen"
        Options
            "Optionen"
        EncodedMessage
            "Codierte Meldung"
        ARequest
            "Eine Anforderung"
        NotSaidWho
            "unbekannt"
        TooLarge
            "Diese Datei ist größer als 64 MB. Die Befehlszeile liest sie: undeny explain FILE"
        UnpacksToMore
            "Entpackt ist diese Datei größer als 256 MB."
        NoWholeGzip
            "Diese Datei ist keine vollständige gzip-Datei."
        Columns
            "Wann | Anzahl | Wer | Konto | Aktion | Ressource | Ursache | Seite"
        TwoSentences
            "{first} {second}"
        DeniedTitle
            "Verweigert"
    }

    Widget {
        Label
            "Die Meldung, die AWS angezeigt hat"
        Placeholder
            "User: arn:aws:iam::123456789012:user/mateojackson is not authorized to perform: …"
        Example
            "Beispiel ausprobieren"
        Clear
            "Leeren"
        Private
            "Nichts verlässt diese Seite."
        None
            "Dieser Text enthält keine AWS-Verweigerung, die undeny kennt."
        Failed
            "undeny kann auf dieser Seite nicht laufen."
    }

    PassRole {
        OfAnotherAccount
            "Die Rolle gehört zum Konto {theirs}. Eine Rolle kann nur innerhalb ihres eigenen Kontos übergeben werden, deshalb hilft hier kein Allow."
        OwnAccountsRole
            "Wenn die Kontonummer im ARN der Rolle ein Versehen ist, verwenden Sie die Rolle Ihres eigenen Kontos, {ours}."
        AskForARole
            "Bitten Sie sonst Ihren Administrator um eine Rolle in Ihrem eigenen Konto, die der Service verwenden kann."
        MakeARole
            "Legen Sie im Konto {ours} eine Rolle an, die der Service annehmen darf, und lassen Sie sie die Rolle im Konto {theirs} annehmen, wo sie dessen Ressourcen braucht."
        ThenAllow
            "Erlauben Sie dann `iam:PassRole` für die neue Rolle."
        Named
            "Sie haben einen Service aufgefordert, als die Rolle {name} zu handeln. Dafür brauchen Sie `iam:PassRole` für diese Rolle."
        Unnamed
            "Sie haben einen Service aufgefordert, als eine Rolle zu handeln. Dafür brauchen Sie `iam:PassRole` für diese Rolle: Es ist die, die Sie gewählt hatten (als Ausführungsrolle, Servicerolle oder Instance-Profil), als die Anforderung verweigert wurde."
        TellTheName
            "Nennen Sie Ihrem Administrator den Namen der Rolle: Die Meldung nennt ihn nicht."
        CheckTheTrust
            "Prüfen Sie, ob die Rolle {host} vertraut, wie in der Richtlinie zum Vergleich: {get}."
        NameTheOneRole
            "Wer eine Rolle übergibt, kann ihre Berechtigungen über den Service verwenden. Nennen Sie nur die eine Rolle; erlauben Sie `iam:PassRole` nie für `*`."
    }

    Provenance {
        LikelyActions
            "Die Meldung nennt eine Operation, keine Aktion: Höchstwahrscheinlich braucht sie {what}."
        AccountOfCaller
            "In der Meldung fehlt das Konto im ARN der Ressource. Eingesetzt wurde {account}, das des Aufrufers: Wenn die Ressource einem anderen Konto gehört, tragen Sie dessen Nummer ein."
        SecretsLeftOut
            "Der Text enthielt etwas, das wie ein Geheimnis aussieht ({sorts}). Hier wurde es weggelassen. Wenn jemand anders das Original lesen kann, ersetzen Sie die Anmeldeinformationen."
        HiddenCharacters
            "Ein Name in dieser Meldung enthält Zeichen, die nicht zu sehen sind oder die ändern, wie andere erscheinen. Hier sind sie markiert, etwa als `[U+202E]`, und in der Richtlinie maskiert: Vergleichen Sie ihn mit dem wahren Namen, bevor jemand etwas gewährt."
    }

    Allow {
        UserConsole
            "Öffnen Sie in der IAM-Konsole Benutzer, {name}, Berechtigungen hinzufügen, Inline-Richtlinie erstellen, JSON, und fügen Sie die Richtlinie ein."
        UserCommand
            "Oder speichern Sie sie als `policy.json` und führen Sie {put} aus."
        GroupInstead
            "Wenn andere dasselbe brauchen, verwenden Sie stattdessen eine Gruppe: {create}, {put}, {add}."
        RoleConsole
            "Öffnen Sie in der IAM-Konsole Rollen, {name}, Berechtigungen hinzufügen, Inline-Richtlinie erstellen, JSON, und fügen Sie die Richtlinie ein."
        RoleCommand
            "Oder speichern Sie sie als `policy.json` und führen Sie {put} aus."
        PermissionSetConsole
            "Öffnen Sie in der Konsole von IAM Identity Center Berechtigungssätze, {name}, Berechtigungen, Inline-Richtlinie, Bearbeiten, und fügen Sie die Richtlinie ein. Ergänzen Sie das Vorhandene."
        PermissionSetCommand
            "Oder speichern Sie sie zusammen mit den vorhandenen Anweisungen als `policy.json` und führen Sie {put} aus. Das ersetzt die Inline-Richtlinie des Berechtigungssatzes."
        PermissionSetProvision
            "Stellen Sie ihn dann in den Konten bereit: {provision}."
        FederatedUser
            "Fügen Sie die Richtlinie an den IAM-Benutzer an, dessen Schlüssel `GetFederationToken` aufgerufen haben."
        FederatedSession
            "Übergeben Sie dieselben Anweisungen in diesem Aufruf als Sitzungsrichtlinie: Eine Verbundsitzung darf nur, was beide erlauben."
        Anywhere
            "Fügen Sie die Richtlinie an den Benutzer oder die Rolle an, von der die Anforderung kam."
        PathIsUnknown
            "In der Meldung fehlt der Pfad der Rolle. Wenn die Rolle einen hat (etwa `/service-role/`), schreiben Sie ihn in den ARN der Rolle; {print} gibt ihn aus."
    }

    Ask {
        SendRequest
            "Bitten Sie {to:acc} um die hier gezeigte Änderung und schicken Sie die Meldung mit: Sie sagt, was verweigert wurde."
        SendMessage
            "Fragen Sie {to:acc} und schicken Sie die Meldung mit: Sie sagt, was verweigert wurde."
        TryAgain
            "Wenn Sie hören, dass es erledigt ist, warten Sie eine Minute und versuchen Sie es noch einmal: Eine Richtlinienänderung braucht einen Moment, bis sie jede Region erreicht."
    }

    Titles {
        ExactlyDenied
            "Genau das, was verweigert wurde"
        AlsoForIdentity
            "Ebenfalls nötig: dasselbe Allow für {who:acc} selbst"
        AtEveryLevel
            "Das Allow, auf jeder Ebene"
        IfNothingDenies
            "Wenn keine Richtlinie es verweigert: das Allow, auf jeder Ebene"
    }

    Letter {
        Hello
            "Hallo,"
        Refused
            "AWS hat eine Anforderung von mir verweigert. Können Sie helfen?"
        NeedRefused
            "ich brauche {actions}, und AWS hat es verweigert. Können Sie helfen?"
        RequestsRefused
            "AWS hat {number} Anforderungen von mir verweigert. Können Sie helfen?"
        Titled
            "{title} ({policy}):"
        TitledFor
            "{title} ({policy}, für {place:acc}):"
        FillItIn
            "Die Meldung nennt nicht: {names}. Bitte ausfüllen."
        FillThemIn
            "Die Meldung nennt nicht: {names}. Bitte ausfüllen."
        IntoTheStatement
            "{title} ({policy}). Es gehört in die vorhandene Anweisung, neben das, was ihre Condition schon verlangt:"
        OnlyTheActions
            "Sie enthält nur die Aktionen, die verweigert wurden."
        OnlyTheAction
            "Sie enthält nur die Aktion, die verweigert wurde."
        OnlyTheActionAndResource
            "Sie enthält nur die Aktion, die verweigert wurde, für die eine Ressource, für die sie verweigert wurde."
        WhoIsNotSaid
            "Aufrufer nicht genannt"
        HoldsWhatAnAllowCan
            "Diese {policy} enthält, was ein Allow gewähren kann:"
        ToBeFilledIn
            "Auszufüllen: {names}."
        NoPolicyOfTheCallers
            "Keine Richtlinie des Aufrufers allein behebt:"
        ARequest
            "eine Anforderung"
        On
            "{what} für {resource}"
        Fact
            "{name}: {value}"
        ThankYou
            "Vielen Dank."
    }

    NotWritten {
        DynamicReference
            "undeny schreibt diese Richtlinie nicht in dieser Form: Ein Name darin enthält {{{{resolve:, und CloudFormation würde einen anderen Wert an seine Stelle setzen."
        CdkToken
            "undeny schreibt diese Richtlinie nicht in dieser Form: Ein Name darin enthält Token[, und das AWS CDK würde einen anderen Wert an seine Stelle setzen."
        Word
            "undeny schreibt diese Richtlinie nicht in dieser Form: Der Name des Benutzers oder der Rolle kann so nicht in einem Befehl stehen."
        TakeTheJson
            "Nehmen Sie das JSON, und lesen Sie es zuerst."
    }

    OwnerName {
        Account
            "der Administrator des Kontos"
        IdentityCenter
            "der Administrator von IAM Identity Center"
        Resource
            "der Eigentümer der Ressource"
        Organization
            "der Administrator der Organisation"
        Role
            "der Eigentümer der Rolle"
        Session
            "der Ersteller der Sitzung"
        Endpoint
            "der Eigentümer des VPC-Endpunkts"
        Other
            "ein Administrator"
    }

    PolicyTitle {
        For
            "Für {who:acc}"
        ForIn
            "Für {who:acc} im Konto {account}"
        OfResource
            "Ergänzung der Richtlinie der Ressource, für {who:acc}"
        OfResourceIn
            "Ergänzung der Richtlinie der Ressource, für {who:acc} im Konto {account}"
        Of
            "Ergänzung der Richtlinie von {resource}, für {who:acc}"
        OfIn
            "Ergänzung der Richtlinie von {resource}, für {who:acc} im Konto {account}"
        Unnamed
            "der in den Meldungen nicht genannte Aufrufer|acc den in den Meldungen nicht genannten Aufrufer|dat dem in den Meldungen nicht genannten Aufrufer"
    }

    Text {
        LookTwice
            "Zweimal hinsehen"
        WhatWasDenied
            "Was verweigert wurde"
        WhatYouCanDo
            "Was Sie tun können"
        WhatCanDo
            "Was {who} tun kann"
        OtherChoices
            "Andere Möglichkeiten"
        GoodToKnow
            "Gut zu wissen"
        BeforeYouGrantIt
            "Bevor Sie es gewähren"
        ReadMore
            "Mehr dazu"
        For
            "für"
        FillIn
            "Ausfüllen: {names}"
        Titled
            "{title} ({policy})"
        Choice
            "{title}: {statements}."
        Statement
            "{actions}"
        StatementOn
            "{actions} für {resources}"
        StatementOnAllBut
            "{actions} für alles außer {resources}"
        WhereIs
            "{statement}, wenn {key} gleich {values} ist"
        WhereLike
            "{statement}, wenn {key} wie {values} lautet"
        Next
            "{before}; {after}"
    }

    Together {
        Nothing
            "Keine Richtlinie erlaubt {who:dat}, was in diesen {count} Anforderungen verlangt wurde. Eine Richtlinie, die alles davon enthält, muss hinzugefügt werden."
        Perhaps
            "Die {count} Anforderungen von {who:dat} wurden höchstwahrscheinlich verweigert, weil ein Allow fehlt; mehr sagen die Meldungen nicht. Eine Richtlinie kann alles davon enthalten."
    }

    ResourcePolicy {
        NothingLetsElsewhere
            "Nichts erlaubt {who:dat}, {what} auszuführen. Eine solche Ressource hat keine eigene Richtlinie, die man bearbeiten könnte, und sie liegt in einem anderen Konto: Der Weg zu ihr ist eine Rolle dort."
        NothingLetsElsewhereOn
            "Nichts erlaubt {who:dat}, {what} für {resource} auszuführen. Eine solche Ressource hat keine eigene Richtlinie, die man bearbeiten könnte, und sie liegt in einem anderen Konto: Der Weg zu ihr ist eine Rolle dort."
        NothingLets
            "Nichts erlaubt {who:dat}, {what} auszuführen. Eine solche Ressource hat keine eigene Richtlinie, die man bearbeiten könnte, das Allow gehört also in eine Richtlinie für {who:acc}."
        NothingLetsOn
            "Nichts erlaubt {who:dat}, {what} für {resource} auszuführen. Eine solche Ressource hat keine eigene Richtlinie, die man bearbeiten könnte, das Allow gehört also in eine Richtlinie für {who:acc}."
        HasToNameTheService
            "Die Richtlinie von {thing:dat} erlaubt {who:dat} nicht, {what} auszuführen. Sie muss den Service nennen."
        HasToNameTheAccount
            "Die Richtlinie von {thing:dat} erlaubt {who:dat} nicht, {what} auszuführen. Sie muss das Konto des Root-Benutzers nennen."
        BothAccounts
            "Die Richtlinie von {thing:dat} erlaubt {who:dat} nicht, {what} auszuführen. Die beiden sind in verschiedenen Konten, deshalb müssen beide Seiten es erlauben."
        ResourceDecides
            "Die Richtlinie von {thing:dat} erlaubt {who:dat} nicht, {what} auszuführen. Hier entscheidet die Richtlinie der Ressource, auch innerhalb eines Kontos."
        BothDecide
            "Die Richtlinie von {thing:dat} erlaubt {who:dat} nicht, {what} auszuführen. Hier müssen beide Seiten es erlauben, auch innerhalb eines Kontos."
        OneAccount
            "Die Richtlinie von {thing:dat} erlaubt {who:dat} nicht, {what} auszuführen. Beide sind im selben Konto."
        AcrossAccounts
            "Die Richtlinie von {thing:dat} erlaubt {who:dat} nicht, {what} auszuführen. Kontoübergreifend müssen beide Seiten es erlauben."
        AddTheStatement
            "Öffnen Sie die Richtlinie von {thing:dat} und fügen Sie die hier gezeigte Anweisung ein. Behalten Sie die vorhandenen Anweisungen."
        AccountOfTheService
            "Die Bedingung lässt nur zu, was zu dem Konto gehört, das sie nennt. Wenn der Service für ein anderes Konto handelt, setzen Sie dieses ein."
        KeyOfTheService
            "Wenn {thing} verschlüsselt ist, muss der Schlüssel vom Kunden verwaltet sein, und seine Schlüsselrichtlinie muss {service:acc} ihn verwenden lassen (`kms:GenerateDataKey` und `kms:Decrypt`): Die Richtlinie eines von AWS verwalteten Schlüssels kann nicht geändert werden."
        NothingForRoot
            "An den Root-Benutzer muss nichts angefügt werden: Er darf in seinem eigenen Konto alles, was die Organisation ihm lässt."
        AskThereToo
            "Fragen Sie auch den Administrator des Kontos {account}: Dort braucht {who} das hier gezeigte Allow ebenfalls."
        AttachInAccount
            "Fügen Sie im Konto {account} die zweite Richtlinie an {who:acc} an. Beide Seiten müssen es erlauben."
        BothInOneAccount
            "Fügen Sie die zweite Richtlinie an {who:acc} an: Dieser Service verlangt ein Allow auf beiden Seiten, auch innerhalb eines Kontos."
        OrTheIdentity
            "Oder lassen Sie die Ressource, wie sie ist, und fügen Sie die zweite Richtlinie an {who:acc} an: Innerhalb eines Kontos genügt normalerweise ein Allow."
        PerhapsAcross
            "Wenn {who} zu einem anderen Konto gehört, ist dort auch die zweite Richtlinie nötig."
        Denies
            "Die Richtlinie von {thing:dat} verweigert {who:dat} {what}. Kein Allow setzt das außer Kraft: Entweder bringt die Anforderung mit, was das Deny verlangt, oder das Deny muss geändert werden."
        FindTheDeny
            "Öffnen Sie die Richtlinie von {thing:dat} und suchen Sie eine Anweisung mit `\"Effect\": \"Deny\"`, deren `Principal` {who:acc} abdeckt (`\"*\"` deckt alle ab)."
        OtherSideHasNone
            "Die Ressource ist im Konto {account}, und dieser Service hat keine ressourcenbasierten Richtlinien: Wenn die Ressource nicht mit Ihrem Konto geteilt ist (AWS RAM), kann nur eine Rolle im Konto der Ressource sie erreichen."
        OtherSideUnknown
            "Die Ressource ist in einem anderen Konto. Auch ihre eigene Richtlinie muss {who:acc} zulassen: Bitten Sie dort um die Richtlinie, die als ebenfalls nötig markiert ist, falls sie noch nicht vorhanden ist."
        OtherSideHasNoneUnknown
            "Die Ressource ist in einem anderen Konto, und dieser Service hat keine ressourcenbasierten Richtlinien: Wenn die Ressource nicht mit Ihrem Konto geteilt ist (AWS RAM), kann nur eine Rolle im Konto der Ressource sie erreichen."
        OtherSide
            "Die Ressource ist im Konto {account}. Auch ihre eigene Richtlinie muss {who:acc} zulassen: Bitten Sie dort um die Richtlinie, die als ebenfalls nötig markiert ist, falls sie noch nicht vorhanden ist."
    }

    ResourceTitles {
        ToAdd
            "Ergänzung der Richtlinie von {thing:dat}"
        AlsoNeeded
            "Ebenfalls nötig, in der Richtlinie von {thing:dat}"
        Instead
            "Stattdessen, für {who:acc}"
    }

    SetPolicy {
        SaveBucket
            "Speichern Sie zuerst das Vorhandene: {save}."
        PutBucket
            "Dann: {put}. Das ersetzt die ganze Richtlinie."
        ShareLayer
            "Teilen Sie die Version der Ebene (Layer): {add}."
        AddPermission
            "Lambda fügt eine Anweisung nach der anderen hinzu: {add}."
        Queue
            "Mit der AWS CLI ist die Richtlinie das Attribut `Policy` der Warteschlange: {set}. Das ersetzt die vorhandene Richtlinie: Speichern Sie sie zuerst. {url} gibt die URL aus."
        Key
            "Mit der AWS CLI: {put}. Das ersetzt die ganze Richtlinie: Behalten Sie die Anweisung für Ihre eigenen Administratoren, sonst sperren Sie sich aus."
        Put
            "Mit der AWS CLI: {put}. Das ersetzt die vorhandene Richtlinie: Speichern Sie sie zuerst."
        PutAndDeploy
            "Mit der AWS CLI: {put}. Das ersetzt die vorhandene Richtlinie: Speichern Sie sie zuerst. Stellen Sie sie dann bereit: {deploy}."
        OnePermission
            "Dieser Service nimmt eine Berechtigung nach der anderen an: {add}. Daraus entsteht die hier gezeigte Anweisung."
        OwnForm
            "Dieser Service hat eine eigene Form der Richtlinie, die mit {set} gesetzt wird; die hier gezeigte Anweisung sagt, was sie erlauben muss."
    }

    Unsigned {
        NotSigned
            "Die Anforderung für {what} war nicht signiert, deshalb hielt AWS sie für anonym. Senden Sie sie mit Anmeldeinformationen."
        CheckCredentials
            "Prüfen Sie, ob das Programm Anmeldeinformationen hat: {whoami} sagt, wer es ist."
        Sign
            "Signieren Sie die Anforderung mit Signature Version 4. AWS SDKs tun es von selbst; ein einfaches `curl` braucht `--aws-sigv4`."
        NotInABrowser
            "Auch ein Browser, der die Adresse direkt öffnet, ist anonym: Verwenden Sie die Anmeldung des Services oder eine vorsignierte URL."
        NameThePrincipals
            "Nennen Sie in der Richtlinie der Ressource die Prinzipale, die Zugriff brauchen, und lassen Sie sie ihre Anforderungen signieren."
        NotEverybody
            "Antworten Sie darauf nicht mit `\"Principal\": \"*\"`: Das öffnet die Ressource für alle."
    }

    Consequence {
        CloseAccount
            "das Konto schließen"
        CreateStack
            "jede Ressource anlegen, die die Rolle des Stacks anlegen darf, wenn eine Rolle übergeben werden kann"
        DeleteTrail
            "die Aufzeichnung darüber beenden, wer was getan hat"
        StopLogging
            "die Aufzeichnung darüber anhalten, wer was getan hat"
        CreateProject
            "Code mit jeder Rolle ausführen, die an CodeBuild übergeben werden kann"
        DeleteTable
            "eine Tabelle mit allen Elementen löschen"
        GetPasswordData
            "das Administratorpasswort von Windows-Instances lesen"
        ModifyInstanceAttribute
            "das Startskript einer Instance ändern und so Code mit der Rolle der Instance ausführen"
        ModifySnapshotAttribute
            "einen Snapshot mit anderen Konten teilen"
        RunInstances
            "Code mit jedem Instance-Profil ausführen, dessen Rolle übergeben werden kann"
        TerminateInstances
            "Instances beenden, sodass verloren geht, was nur auf ihnen liegt"
        CreateDevEndpoint
            "Code mit jeder Rolle ausführen, die an Glue übergeben werden kann"
        AddUserToGroup
            "jeder Gruppe beitreten, mit allen ihren Berechtigungen"
        AttachGroupPolicy
            "einer Gruppe jede Berechtigung geben, bis hin zum Administrator"
        AttachRolePolicy
            "einer Rolle jede Berechtigung geben, bis hin zum Administrator"
        AttachUserPolicy
            "einem Benutzer jede Berechtigung geben, bis hin zum Administrator"
        CreateAccessKey
            "Schlüssel für andere Benutzer erstellen und als diese handeln"
        CreateLoginProfile
            "ein Konsolenpasswort für andere Benutzer setzen und als diese handeln"
        CreatePolicyVersion
            "eine Richtlinie umschreiben, und damit die Berechtigungen aller, die sie haben"
        CreateRole
            "eine Rolle anlegen, die andere annehmen dürfen, auch von außerhalb des Kontos"
        DeleteRolePermissionsBoundary
            "die Berechtigungsgrenze einer Rolle wegnehmen"
        DeleteUserPermissionsBoundary
            "die Berechtigungsgrenze eines Benutzers wegnehmen"
        PassRole
            "die Berechtigungen der Rolle über einen Service verwenden"
        PutGroupPolicy
            "einer Gruppe jede Berechtigung geben, bis hin zum Administrator"
        PutRolePermissionsBoundary
            "die Berechtigungsgrenze einer Rolle ändern"
        PutRolePolicy
            "einer Rolle jede Berechtigung geben, bis hin zum Administrator"
        PutUserPermissionsBoundary
            "die Berechtigungsgrenze eines Benutzers ändern"
        PutUserPolicy
            "einem Benutzer jede Berechtigung geben, bis hin zum Administrator"
        SetDefaultPolicyVersion
            "eine ältere, vielleicht weiter gefasste Version einer Richtlinie wiederherstellen"
        UpdateAssumeRolePolicy
            "jeden die Rolle annehmen lassen, auch sich selbst"
        UpdateLoginProfile
            "das Konsolenpasswort anderer Benutzer ändern und als diese handeln"
        CreateGrant
            "andere den Schlüssel verwenden lassen"
        Decrypt
            "alles lesen, was der Schlüssel verschlüsselt, soweit es zugänglich ist"
        DisableKey
            "alles unlesbar machen, was der Schlüssel verschlüsselt, bis er wieder aktiviert wird"
        PutKeyPolicy
            "entscheiden, wer den Schlüssel verwenden darf, und andere aussperren"
        ScheduleKeyDeletion
            "den Schlüssel löschen, und mit ihm alles, was er verschlüsselt"
        AddPermission
            "andere Konten oder Services die Funktion aufrufen lassen"
        CreateFunction
            "Code mit jeder Rolle ausführen, die an Lambda übergeben werden kann"
        UpdateFunctionCode
            "eigenen Code mit der Rolle der Funktion ausführen"
        UpdateFunctionConfiguration
            "Rolle, Ebenen (Layers) und Umgebung der Funktion ändern"
        LeaveOrganization
            "das Konto aus der Organisation und ihren Richtlinien herausnehmen"
        DeleteDBCluster
            "einen Datenbank-Cluster mit seinen Daten löschen"
        DeleteDBInstance
            "eine Datenbank mit ihren Daten löschen"
        ModifyDBSnapshotAttribute
            "einen Datenbank-Snapshot mit anderen Konten teilen"
        DeleteBucket
            "den Bucket löschen"
        DeleteBucketPolicy
            "die Richtlinie des Buckets entfernen, mit jedem Deny darin"
        DeleteObject
            "Objekte löschen, endgültig, wo der Bucket keine Versionen aufbewahrt"
        GetObject
            "die Daten dieser Objekte lesen"
        PutBucketAcl
            "den Bucket für andere öffnen"
        PutBucketPolicy
            "den Bucket für andere oder für alle öffnen"
        PutBucketPublicAccessBlock
            "den Schutz vor öffentlichem Zugriff abschalten"
        PutObjectAcl
            "Objekte für andere öffnen"
        CreateNotebookInstance
            "Code mit jeder Rolle ausführen, die an SageMaker übergeben werden kann"
        DeleteSecret
            "das Secret löschen"
        GetSecretValue
            "das Secret im Klartext lesen"
        PutResourcePolicy
            "andere das Secret lesen lassen"
        GetParameter
            "Parameter lesen, auch sichere Zeichenfolgen"
        SendCommand
            "Befehle auf Instances ausführen, mit deren Rollen"
        StartSession
            "eine Shell auf Instances öffnen, mit deren Rollen"
        AssumeRole
            "mit allen Berechtigungen der Rolle handeln"
        Wildcard
            "alles tun, was der Platzhalter abdeckt, heute und in Zukunft"
    }

    Risks {
        PrivilegeEscalation
            "Risiko (Rechteausweitung): Mit {action} kann der Inhaber {consequence}."
        DataExposure
            "Risiko (Offenlegung von Daten): Mit {action} kann der Inhaber {consequence}."
        Destructive
            "Risiko (Zerstörung): Mit {action} kann der Inhaber {consequence}."
    }

    ServiceAccess {
        NotYours
            "Es fehlen nicht Ihre eigenen Berechtigungen, und ein Allow für Sie hilft nicht."
        AskOwner
            "Bitten Sie den Eigentümer um die hier gezeigte Änderung und versuchen Sie es noch einmal, wenn sie vorgenommen ist."
        LogsToBucket
            "Elastic Load Balancing darf nicht in den Bucket {bucket} schreiben: Die Richtlinie des Buckets muss es erlauben."
        LogsToSomeBucket
            "Elastic Load Balancing darf nicht in den Bucket schreiben: Die Richtlinie des Buckets muss es erlauben."
        SameRegionAndEncryption
            "Prüfen Sie, ob der Bucket in der Region des Load Balancers liegt. Für einen Application Load Balancer muss er mit den eigenen Schlüsseln von Amazon S3 verschlüsselt sein (SSE-S3): Ein KMS-Schlüssel ergibt denselben Fehler."
        AddToBucketPolicy
            "Speichern Sie zuerst das Vorhandene: {get}. Fügen Sie dann die Anweisung in die Richtlinie des Buckets ein; {put} ersetzt die ganze Richtlinie."
        WithPrefix
            "Wenn die Protokolle ein Präfix haben, schreiben Sie es in die Ressource: `…/PREFIX/AWSLogs/…`."
        OlderSetUps
            "Ein Network Load Balancer schreibt als `delivery.logs.amazonaws.com`; das braucht auch `s3:GetBucketAcl` für den Bucket. Ältere Richtlinien nennen stattdessen das Load-Balancing-Konto der Region; sie funktionieren weiter."
        AllOfTheAccount
            "Jedes `*` steht für das, was zu dem einen Konto gehört: seine Protokolldateien und seine Load Balancer in der Region."
        ToWriteLogs
            "Ergänzung der Richtlinie des Buckets: die Protokolle der Load Balancer"
        ImageOfFunction
            "AWS Lambda darf das Container-Image nicht lesen: Die Richtlinie des Repositorys in Amazon ECR muss es erlauben."
        CreatorNeedsBoth
            "In einem anderen Konto als dem des Repositorys braucht auch der Ersteller der Funktion `ecr:BatchGetImage` und `ecr:GetDownloadUrlForLayer` für das Repository."
        SetRepositoryPolicy
            "Speichern Sie zuerst das Vorhandene: {get}. Fügen Sie dann die Anweisung in die Richtlinie des Repositorys ein; {set} ersetzt die ganze Richtlinie."
        AcrossAccounts
            "Für eine Funktion eines anderen Kontos erlaubt die Richtlinie des Repositorys auch diesem Konto (`\"AWS\": \"arn:aws:iam::ACCOUNT_ID:root\"`) dieselben zwei Aktionen."
        ToReadImage
            "Ergänzung der Richtlinie des Repositorys: das Image für Lambda"
        LogsToFunction
            "Amazon CloudWatch Logs darf die Funktion des Abonnementfilters nicht aufrufen: Die eigene Richtlinie der Funktion muss es erlauben."
        AddLogsPermission
            "Erteilen Sie die Berechtigung und legen Sie dann den Abonnementfilter neu an: {add}."
        FunctionFirst
            "Lassen Sie in einer Vorlage den Abonnementfilter von der Berechtigung abhängen (`DependsOn`): Sie wird sofort ausprobiert."
        ToInvokeFromLogs
            "Ergänzung der Richtlinie der Funktion: die Protokollgruppe"
        NotificationsFromBucket
            "Amazon S3 darf nicht an das Ziel der Bucket-Benachrichtigungen senden und lehnt deshalb die Konfiguration ab: Die eigene Richtlinie der Warteschlange, des Themas oder der Funktion muss es erlauben."
        SameRegion
            "Prüfen Sie, ob das Ziel existiert, ob es in der Region des Buckets liegt und ob sein ARN stimmt."
        WhichDestination
            "Bei einer Funktion erteilen Sie die Berechtigung mit {function}; bei einer Warteschlange oder einem Thema fügen Sie die hier gezeigte Anweisung in die Richtlinie ein."
        EncryptedDestination
            "Eine verschlüsselte Warteschlange oder ein verschlüsseltes Thema braucht einen vom Kunden verwalteten Schlüssel, dessen Richtlinie `s3.amazonaws.com` die Aktionen `kms:GenerateDataKey` und `kms:Decrypt` erlaubt; mit von AWS verwalteten Schlüsseln geht es nicht."
        OneBadDestination
            "S3 probiert jedes Ziel der Konfiguration aus, auch die schon vorhandenen: Eines, das nicht mehr da oder verschlossen ist, lässt alle scheitern."
        ToQueue
            "Bei einer Warteschlange: Ergänzung ihrer Richtlinie"
        ToTopic
            "Bei einem Thema: Ergänzung seiner Richtlinie"
        ToFunction
            "Bei einer Funktion: was ihre Richtlinie nach dem Befehl sagt"
        RedshiftRole
            "Amazon Redshift kann {role} nicht verwenden: Entweder ist die Rolle nicht an den Cluster oder Namespace angefügt, oder ihre Vertrauensrichtlinie lässt Redshift nicht zu."
        AttachToCluster
            "Bitten Sie die Person, die den Cluster verwaltet, die Rolle anzufügen; SQL kann keine Rolle verwenden, die nicht angefügt ist."
        SeeAttached
            "Fügen Sie die Rolle an, wenn sie noch nicht angefügt ist: {attach}."
        SeeAttachedServerless
            "Bei Amazon Redshift Serverless: {update}. Diese Liste ersetzt die vorhandene: Nennen Sie auch die Rollen, die schon darin stehen."
        CheckTrust
            "Prüfen Sie, ob die Vertrauensrichtlinie der Rolle `redshift.amazonaws.com` zulässt (bei Serverless auch `redshift-serverless.amazonaws.com`): {get}."
        Chained
            "Wenn die Rolle nur zu einer anderen führt, nennen Sie beide im SQL: `iam_role 'FIRST_ROLE_ARN,SECOND_ROLE_ARN'`. Die erste ist die angefügte."
        ToTrustRedshift
            "Zum Vergleich: was die Vertrauensrichtlinie der Rolle sagt, wenn sie Redshift zulässt"
    }

    ServiceControl {
        Denies
            "Eine Service-Kontrollrichtlinie (SCP) Ihrer Organisation verweigert {what}. Nichts in Ihrem eigenen Konto kann sie außer Kraft setzen."
        AllowsNothing
            "Keine Service-Kontrollrichtlinie (SCP) erlaubt Ihrem Konto, {what} auszuführen. Das Allow muss auf jeder Ebene der Organisation stehen, vom Stamm bis hinunter zum Konto."
        LeaveYourAccount
            "Ändern Sie keine Richtlinien in Ihrem eigenen Konto: Von dort kommt die Verweigerung nicht."
        ThroughEndpoint
            "Die Anforderung ging über einen VPC-Endpunkt, den die Meldung ebenfalls nennt. Das Deny selbst steht in einer Service-Kontrollrichtlinie (SCP): Suchen Sie zuerst dort."
        OrTheAllowIsMissing
            "Wenn keine Anweisung es verweigert, fehlt das Allow auf einer der Ebenen: Fügen Sie dort die andere Richtlinie hinzu."
        FindTheLevel
            "Suchen Sie die Ebene (Stamm, Organisationseinheit oder Konto), deren Richtlinien die Aktion nicht erlauben. `FullAWSAccess` erlaubt alles, wo es noch angefügt ist."
        FullAccessIsFixed
            "`FullAWSAccess` gehört AWS und kann nicht bearbeitet werden: Fügen Sie es wieder an, wo es getrennt wurde, oder erlauben Sie die Aktion in einer eigenen Richtlinie."
        AddAtEachLevel
            "Fügen Sie die hier gezeigte Anweisung auf jeder solchen Ebene in die Liste der Anweisungen einer Richtlinie ein."
        KeepTheOthers
            "Behalten Sie alle vorhandenen Anweisungen. Eine Richtlinie, die nur diese eine enthält, würde den Konten darunter nichts anderes mehr erlauben."
        GrantsNothing
            "Eine Service-Kontrollrichtlinie (SCP) gewährt selbst nichts: Die Identität braucht auch ihr eigenes Allow."
        ReachesEveryAccount
            "Die Änderung wirkt auf jedes Konto unter dem Stamm, der Einheit oder dem Konto, an das die Richtlinie angefügt ist. Probieren Sie sie zuerst an einem Konto aus."
        NotTheManagementAccount
            "Service-Kontrollrichtlinien (SCPs) betreffen weder das Verwaltungskonto noch serviceverknüpfte Rollen."
    }

    ServiceLinkedRole {
        OnceAnAccount
            "Der Service will in diesem Konto seine eigene Rolle anlegen. Die Berechtigung ist nur einmal nötig: Danach funktioniert dieselbe Anforderung ohne sie."
        MakeItYourself
            "Oder legen Sie die Rolle selbst an, damit niemand sonst die Berechtigung braucht: {create}."
        Missing
            "Die eigene Rolle des Services in diesem Konto, eine serviceverknüpfte Rolle, ist noch nicht vorhanden oder noch nicht verwendbar. Sie wird je Konto einmal angelegt."
        NoTrustToEdit
            "Wenn sie angelegt ist, versuchen Sie es noch einmal. Es gibt keine Vertrauensrichtlinie zu bearbeiten und nichts anzunehmen: AWS legt bei einer solchen Rolle beides fest."
        MakeItOnce
            "Legen Sie sie an: {create}. Dafür ist `iam:CreateServiceLinkedRole` nötig, wie in der hier gezeigten Richtlinie; meldet ein Fehler, dass der Name schon vergeben ist, gibt es die Rolle schon."
        ThenAgain
            "Warten Sie eine Minute und lassen Sie die Anforderung noch einmal stellen: Eine neue Rolle braucht einen Moment, bis sie überall bekannt ist."
        ToMakeIt
            "Um die serviceverknüpfte Rolle anzulegen (einmal)"
        NameAfterPath
            "Das `*` steht für den Namen der Rolle, den der Service vergibt; die Bedingung beschränkt die Berechtigung auf diesen einen Service."
        KeepTheCondition
            "Behalten Sie bei dieser Aktion die Bedingung `iam:AWSServiceName`, damit sie nur die Rolle eines Services anlegt."
    }

    Services {
        FunctionPolicy
            "Wer eine Lambda-Funktion aufrufen darf, steht in der eigenen Richtlinie der Funktion, Anweisung für Anweisung."
        ReadFunctionPolicy
            "Lesen Sie die Richtlinie der Funktion: {get}. Mit einem Qualifier (Version oder Alias) ist es eine andere Richtlinie."
        OrganizationsAnswers
            "AWS Organizations antwortet meist nur im Verwaltungskonto oder im Konto eines delegierten Administrators. Prüfen Sie, in welchem Konto Sie sind."
        RegisterDelegated
            "Wenn der Aufrufer in einem Mitgliedskonto arbeitet, registrieren Sie es als delegierten Administrator für den Service, statt mehr zu gewähren."
        IdentityCenterIsManaged
            "IAM Identity Center wird im Verwaltungskonto verwaltet oder in dem Konto, das sein delegierter Administrator ist."
        PreferDelegated
            "Ziehen Sie das Konto des delegierten Administrators vor: Es kann keine Berechtigungssätze ändern, die das Verwaltungskonto berühren."
        CloudFormationActed
            "Hier hat CloudFormation gehandelt. Es verwendet die Servicerolle des Stacks, falls er eine hat; sonst die Berechtigungen dessen, der die Operation gestartet hat."
        AttachToNamed
            "Fügen Sie die Richtlinie an die Identität an, die die Meldung nennt: Bei einer Servicerolle ist das die Rolle, nicht die Person."
        LakeFormationToo
            "Wo AWS Lake Formation die Tabelle verwaltet, genügt ein IAM-Allow nicht: Auch dessen eigene Berechtigungen müssen es erlauben."
        LakeFormationPermissions
            "Sehen Sie sich seine Berechtigungen an: {list}."
        InsideTheCluster
            "IAM lässt Sie Amazon EKS selbst aufrufen. Was Sie im Cluster tun dürfen, bestimmen dessen Zugriffseinträge."
        AccessEntries
            "Prüfen Sie auch die Zugriffseinträge des Clusters: {list}."
        TwoTaskRoles
            "Amazon ECS verwendet zwei Rollen: Die Aufgabenausführungsrolle startet die Aufgabe (Images, Protokolle, Secrets), die Aufgabenrolle verwendet Ihr Code."
        WhichTaskRole
            "Sehen Sie nach, welche der beiden die Meldung nennt, und fügen Sie die Richtlinie an diese an: {describe}."
        FunctionInVpc
            "Eine Lambda-Funktion in einer VPC legt mit ihrer Ausführungsrolle Netzwerkschnittstellen an."
        VpcManagedPolicy
            "Fügen Sie die von AWS verwaltete Richtlinie `service-role/AWSLambdaVPCAccessExecutionRole` an die Ausführungsrolle der Funktion an."
        CloudShell
            "AWS CloudShell braucht zum Öffnen mehrere Aktionen: mindestens `cloudshell:CreateEnvironment` und `cloudshell:CreateSession`."
        CloudShellManagedPolicy
            "Die von AWS verwaltete Richtlinie `AWSCloudShellFullAccess` enthält alle; lassen Sie das Hoch- und Herunterladen von Dateien weg, wenn es nicht gewollt ist."
        BillingIsClosed
            "Die Abrechnungsseiten sind für IAM-Benutzer und -Rollen gesperrt, bis der Root-Benutzer des Kontos sie öffnet."
        OpenBilling
            "Prüfen Sie, ob der IAM-Zugriff auf die Abrechnung aktiviert ist: Konto, Zugriff von IAM-Benutzern und -Rollen auf Fakturierungsinformationen."
    }

    SharedRoles {
        GiveThePodItsOwn
            "Die Rolle {role} ist die eines Kubernetes-Knotens. Wenn ein Pod diesen Aufruf gemacht hat, hat er keine eigene Identität und ist auf die des Knotens zurückgefallen: Geben Sie seinem Servicekonto zuerst eine Rolle, mit der Annotation `eks.amazonaws.com/role-arn` (IRSA) oder mit EKS Pod Identity, {associate}."
        EveryPod
            "Was {role} erhält, erhält jeder Pod auf den Knoten: Fügen Sie die Richtlinie stattdessen an die eigene Rolle des Pods an."
    }

    Subscriptions {
        Marketplace
            "Das Konto hat dieses AWS-Marketplace-Produkt nicht abonniert. Für die Operation fehlt keine IAM-Richtlinie: Jemand muss die Bedingungen des Produkts annehmen."
        AcceptTerms
            "Öffnen Sie die Adresse, die die Meldung ausgibt, angemeldet bei diesem Konto, nehmen Sie die Bedingungen an und versuchen Sie es noch einmal, wenn das Abonnement aktiv ist."
        WhoSubscribes
            "Zum Abonnieren sind `aws-marketplace:Subscribe` und `aws-marketplace:ViewSubscriptions` nötig; ein privater Marketplace muss das Produkt zulassen."
        SupportPlan
            "Der AWS-Support-Plan des Kontos enthält dies nicht: Die AWS Support API braucht einen Plan ab der Stufe Business, Basic und Developer haben sie nicht. Keine IAM-Richtlinie hilft."
        UseConsole
            "Verwenden Sie stattdessen das Support Center der Konsole oder ein Konto mit einem solchen Plan."
        ChangePlan
            "Ändern Sie den Plan im Support Center, wenn die API gebraucht wird. Er ist kostenpflichtig, für dieses Konto."
        Model
            "Das Konto hat noch keinen Zugriff auf dieses Amazon-Bedrock-Modell, oder die ID des Modells wird in dieser Region nicht angeboten. Kein Allow einer `bedrock`-Aktion behebt es."
        CheckModelId
            "Prüfen Sie die ID des Modells und die Region: {list}. Viele Modelle werden nur über ein Inferenzprofil aufgerufen (`us.`, `eu.`, `global.` vor der ID)."
        FirstCall
            "Modelle müssen nicht mehr beantragt werden: Der erste Aufruf schließt das Abonnement für das Konto ab. Lassen Sie ihn in diesem Konto jemanden machen, der es darf, und warten Sie dann einige Minuten."
        Subscribe
            "Bei einem Modell aus AWS Marketplace braucht der erste Aufrufer `aws-marketplace:Subscribe` und `aws-marketplace:ViewSubscriptions`, und das Konto eine gültige Zahlungsmethode."
        UseCaseForm
            "Für die Modelle von Anthropic muss das Formular zum Anwendungsfall einmal ausgefüllt werden: im Modellkatalog der Bedrock-Konsole, für das Konto oder im Verwaltungskonto für die ganze Organisation."
        SeeAgreement
            "Sehen Sie nach, was fehlt: {get}."
        KeyQuota
            "Der Benutzer hat zwei Zugriffsschlüssel, und mehr als zwei kann es nicht geben. Einer muss gelöscht werden, bevor ein anderer erstellt werden kann."
        DeactivateUnused
            "Deaktivieren Sie den nicht verwendeten: {update}. Wenn dann etwas nicht mehr funktioniert, macht `--status Active` es rückgängig."
        ThenDelete
            "Löschen Sie ihn, wenn alles weiter funktioniert hat: {delete}."
        OnlyThenCreate
            "Erstellen Sie erst dann den neuen Schlüssel und setzen Sie ihn dort ein, wo der andere verwendet wurde."
    }

    Federation {
        NoWebIdentity
            "{role} nimmt dieses Webidentitäts-Token nicht an: Anbieter, Zielgruppe oder Subjekt passt nicht zur Vertrauensrichtlinie."
        CompareTheToken
            "Vergleichen Sie das Token mit der Vertrauensrichtlinie: `iss` ist der Anbieter, `aud` die Zielgruppe, `sub` das Subjekt. Groß- und Kleinschreibung zählt."
        GitHubNeeds
            "In GitHub Actions braucht der Job `permissions: id-token: write`; `sub` nennt das Repository und den Branch, das Tag oder die Umgebung."
        EksNeeds
            "In Amazon EKS braucht das Servicekonto die Annotation `eks.amazonaws.com/role-arn`, und `sub` ist `system:serviceaccount:NAMESPACE:NAME`."
        CheckTheProvider
            "Prüfen Sie, ob es den Anbieter im Konto der Rolle gibt: {list}."
        ChooseTheStatement
            "Wählen Sie von den hier gezeigten Anweisungen die für Ihren Anbieter, füllen Sie ihre Platzhalter aus und vergleichen Sie sie mit dem Vorhandenen."
        NeverWithoutSubject
            "Lassen Sie das Subjekt niemals weg: Ohne es darf jedes Repository oder Servicekonto dieses Anbieters die Rolle annehmen."
        NoIdentityPool
            "{role} nimmt dieses Token eines Amazon-Cognito-Identitätspools nicht an: Die ID des Pools oder die Art der Anmeldung passt nicht zur Vertrauensrichtlinie."
        CheckThePool
            "Sehen Sie nach, welche Rollen der Identitätspool verwendet, für angemeldete Benutzer und für Gäste: {get}. Eine Rolle eines anderen Pools oder Gäste mit der Rolle der angemeldeten Benutzer werden so abgewiesen."
        ChooseWhoSignsIn
            "Wählen Sie die Anweisung für angemeldete Benutzer oder die für Gäste, nie eine für beide. Amazon Cognito ist kein Anbieter, den man im Konto anlegt: Es steht in keiner Liste von Anbietern."
        NeverWithoutPool
            "Lassen Sie `aud` niemals weg: Ohne es darf jeder Identitätspool jedes Kontos die Rolle annehmen."
        NoTagsOfProvider
            "{role} lässt den SAML-Anbieter {provider} keine Sitzungs-Tags übergeben: Die Vertrauensrichtlinie muss `sts:TagSession` neben `sts:AssumeRoleWithSAML` erlauben."
        NoTagsOfSaml
            "{role} lässt diesen SAML-Anbieter keine Sitzungs-Tags übergeben: Die Vertrauensrichtlinie muss `sts:TagSession` neben `sts:AssumeRoleWithSAML` erlauben."
        LeaveTagsOut
            "Wenn die Tags nicht gewollt sind, bitten Sie den Administrator Ihres Identitätsanbieters, die Attribute `https://aws.amazon.com/SAML/Attributes/PrincipalTag:…` in der Assertion wegzulassen."
        OtherAccount
            "Die Rolle ist im Konto {role}, der anfragende Anbieter im Konto {provider}: Eine Rolle vertraut nur Anbietern ihres eigenen Kontos, legen Sie den Anbieter also auch im Konto {role} an."
        NoSaml
            "{role} nimmt diese SAML-Assertion nicht an: Anbieter oder Zielgruppe passt nicht zur Vertrauensrichtlinie."
        AskTheProvider
            "Fragen Sie den Administrator Ihres Identitätsanbieters, welche Rolle und welchen Anbieter die Assertion nennt; die beiden ARNs müssen zusammengehören."
    }

    ServiceRole {
        CannotAssume
            "{service} kann {role} nicht annehmen: Die Vertrauensrichtlinie der Rolle nennt den Service nicht."
        ServiceCannotAssume
            "Der Service {service} kann {role} nicht annehmen: Die Vertrauensrichtlinie der Rolle nennt den Service nicht."
        UnnamedCannotAssume
            "Der Service kann {role} nicht annehmen: Die Vertrauensrichtlinie der Rolle nennt den Service nicht."
        JustMade
            "Wenn die Rolle erst vor wenigen Sekunden angelegt wurde, warten Sie und versuchen Sie es noch einmal: Eine neue Rolle braucht einen Moment, bis sie überall bekannt ist."
        OtherAccountsKeptOut
            "Die Bedingung für `aws:SourceAccount` hindert andere Konten daran, über den Service diese Rolle zu erreichen."
        TasksTrustEcsTasks
            "Aufgabenrolle und Aufgabenausführungsrolle vertrauen beide `ecs-tasks.amazonaws.com`; nur die Rolle des Services selbst vertraut `ecs.amazonaws.com`."
        PassRoleToo
            "Wer die Rolle an den Service übergibt, braucht auch `iam:PassRole` dafür."
    }

    SetTrust {
        ReadFirst
            "Lesen Sie, was die Vertrauensrichtlinie jetzt sagt, und speichern Sie es: {read}. Fügen Sie die hier gezeigte Anweisung hinzu und behalten Sie, was noch gewollt ist."
        Console
            "In der IAM-Konsole: Rollen, {role}, Vertrauensbeziehungen, Vertrauensrichtlinie bearbeiten. Oder: {update}. Das ersetzt die ganze Richtlinie."
    }

    Trust {
        NoTagsByIdentity
            "{who} darf keine Sitzungs-Tags an {role} übergeben. Keine Richtlinie des Aufrufers erlaubt es."
        NoTagsByTrust
            "{who} darf keine Sitzungs-Tags an {role} übergeben. Die Vertrauensrichtlinie der Rolle nennt den Aufrufer nicht oder nennt ihn unter einer Bedingung, die diese Anforderung nicht erfüllt."
        NoTags
            "{who} darf keine Sitzungs-Tags an {role} übergeben. Entweder lässt die Vertrauensrichtlinie der Rolle den Aufrufer nicht zu (er ist nicht genannt, oder eine Bedingung ist nicht erfüllt), oder keine Richtlinie des Aufrufers erlaubt es."
        NoSourceIdentityByIdentity
            "{who} darf für {role} keine Quellidentität setzen. Keine Richtlinie des Aufrufers erlaubt es."
        NoSourceIdentityByTrust
            "{who} darf für {role} keine Quellidentität setzen. Die Vertrauensrichtlinie der Rolle nennt den Aufrufer nicht oder nennt ihn unter einer Bedingung, die diese Anforderung nicht erfüllt."
        NoSourceIdentity
            "{who} darf für {role} keine Quellidentität setzen. Entweder lässt die Vertrauensrichtlinie der Rolle den Aufrufer nicht zu (er ist nicht genannt, oder eine Bedingung ist nicht erfüllt), oder keine Richtlinie des Aufrufers erlaubt es."
        NotByIdentity
            "{who} darf {role} nicht annehmen. Keine Richtlinie des Aufrufers erlaubt es."
        NotByTrust
            "{who} darf {role} nicht annehmen. Die Vertrauensrichtlinie der Rolle nennt den Aufrufer nicht oder nennt ihn unter einer Bedingung, die diese Anforderung nicht erfüllt."
        Not
            "{who} darf {role} nicht annehmen. Entweder lässt die Vertrauensrichtlinie der Rolle den Aufrufer nicht zu (er ist nicht genannt, oder eine Bedingung ist nicht erfüllt), oder keine Richtlinie des Aufrufers erlaubt es."
        CheckTheArn
            "Prüfen Sie den ARN der Rolle Buchstabe für Buchstabe: Eine Rolle, die es nicht gibt, ergibt dieselbe Meldung. {whoami} sagt, wer Sie sind."
        CheckTheTrustPolicy
            "Vergleichen Sie dann die Vertrauensrichtlinie der Rolle mit der zweiten Richtlinie."
        OneAccount
            "Innerhalb eines Kontos genügt eine Vertrauensrichtlinie, die {who:acc} nennt. Wenn sie stattdessen das ganze Konto nennt, braucht {who} auch die zweite Richtlinie."
        AcrossAccounts
            "Kontoübergreifend braucht {who} auch die zweite Richtlinie, im eigenen Konto."
        PerhapsAcrossAccounts
            "Wenn {who} zu einem anderen Konto gehört als die Rolle, ist auch die zweite Richtlinie nötig, im eigenen Konto."
        MeetTheCondition
            "Wenn eine Anweisung der Vertrauensrichtlinie {who:acc} mit einer `Condition` nennt (MFA, eine externe ID, eine Quellidentität, ein Netzwerk), fügen Sie keine zweite ohne sie hinzu: Das würde den Schutz wegnehmen. Die Anforderung muss die Bedingung erfüllen."
        GiveMfa
            "Wenn die Vertrauensrichtlinie MFA verlangt, geben Sie sie an: `--serial-number MFA_DEVICE_ARN --token-code CODE`."
        GiveExternalId
            "Wenn der Eigentümer der Rolle Ihnen eine externe ID gegeben hat, übergeben Sie sie: `--external-id ID`. Ohne sie passt die Vertrauensrichtlinie nicht."
        TagsOnBothSides
            "Sitzungs-Tags brauchen `sts:TagSession` neben `sts:AssumeRole`, auf beiden Seiten."
        LeaveTagsOut
            "Wenn die Tags nicht gewollt sind, lassen Sie sie weg: `configure-aws-credentials` von GitHub hat `role-skip-session-tagging: true`."
        SourceIdentityOnBothSides
            "Eine Quellidentität braucht `sts:SetSourceIdentity` neben `sts:AssumeRole`, auf beiden Seiten und in jeder Rolle einer Kette."
        AllOfThePermissions
            "Wer die Rolle annehmen darf, hat alle ihre Berechtigungen."
        NoThirdParty
            "{product} darf {role} nicht annehmen: Die Vertrauensrichtlinie der Rolle muss das Konto des Unternehmens hinter {product} nennen, mit der externen ID, die es Ihnen gegeben hat."
        TakeFromTheProduct
            "Nehmen Sie das Konto und die externe ID von der Seite in {product}, auf der die Rolle eingerichtet wird, und vergleichen Sie sie Buchstabe für Buchstabe mit der Vertrauensrichtlinie der Rolle."
        NothingForTheCaller
            "{product} arbeitet im eigenen Konto: In Ihrem muss dafür nichts angefügt werden."
        ExternalIdKeepsOthersOut
            "Lassen Sie die externe ID niemals weg: Ohne sie könnten andere Kunden dieses Unternehmens ihre Anforderungen mit Ihrer Rolle ausführen lassen."
        NoRole
            "Nur eine Rolle kann angenommen werden, und {arn} ist keine. Die Anforderung muss eine Rolle nennen."
        NameTheRole
            "Setzen Sie dort den ARN der Rolle ein: {arn}. Sehen Sie sich `role_arn` im Profil an (`aws configure get role_arn`) oder das, was in Ihrem Tool die anzunehmende Rolle ist."
        YourselfNeedsNoRole
            "Wenn Sie mit Ihrer eigenen Identität arbeiten wollten, lassen Sie die Rolle weg: Ein Benutzer braucht keine, um seine eigenen Berechtigungen zu verwenden."
        NothingToChange
            "Für diese Anforderung muss keine Richtlinie geändert werden. Sagen Sie dem Aufrufer, welche Rolle er verwenden soll."
        ThatRoleHasToNameTheCaller
            "Die Vertrauensrichtlinie jener Rolle muss den Aufrufer nennen oder das Konto des Aufrufers; im zweiten Fall muss auch die eigene Richtlinie des Aufrufers es erlauben."
        RootCannotAssume
            "Der Root-Benutzer kann keine Rollen annehmen, was auch immer die Vertrauensrichtlinie der Rolle sagt."
        SignInOtherwise
            "Melden Sie sich als Benutzer oder Rolle des Kontos an und nehmen Sie die Rolle von dort aus an."
        NameThatUser
            "Nennen Sie diesen Benutzer oder diese Rolle in der Vertrauensrichtlinie von {role:dat}, nicht den Root-Benutzer."
        ReadThePolicy
            "Lesen Sie die Vertrauensrichtlinie von {role:dat}: {print}."
        Denied
            "Die Vertrauensrichtlinie von {role:dat} weist {who:acc} ab. Kein Allow setzt das außer Kraft: Entweder bringt die Anforderung mit, was das Deny verlangt, oder das Deny muss geändert werden."
    }

    TrustTitles {
        ToAdd
            "Ergänzung der Vertrauensrichtlinie der Rolle"
        AlsoNeeded
            "Ebenfalls nötig, in der Vertrauensrichtlinie der Rolle"
        ThirdParty
            "Wenn der Aufrufer eine Drittpartei ist: nur mit ihrer externen ID"
        GitHub
            "Für GitHub Actions"
        GitLab
            "Für GitLab"
        Eks
            "Für ein Servicekonto von Amazon EKS"
        SignedInUsers
            "Für angemeldete Benutzer des Identitätspools"
        Guests
            "Für Gäste des Identitätspools"
        ThisProvider
            "Für diesen Anbieter"
        OfTheProduct
            "Für {product}, mit der externen ID"
        RoleInAccount
            "Für eine Rolle im Konto {account}: wer sie annehmen darf"
        AllowToAssumeIt
            "Mit dieser Rolle: das Allow, sie anzunehmen"
        ToCompare
            "Zum Vergleich: was die Vertrauensrichtlinie der Rolle sagt, wenn sie {service} vertraut"
    }

    AppUsers {
        EveryUser
            "Jeder angemeldete Benutzer der Anwendung erhält die Berechtigungen dieser Rolle."
        WhereKeyIsIdentity
            "Mit der ersten Richtlinie erreicht jeder Benutzer nur seine eigenen Elemente. Sie funktioniert, wenn der Partitionsschlüssel der Tabelle die ID der Identität ist; wählen Sie sonst die ohne Bedingung, für das, was alle Benutzer sehen dürfen."
        WithoutCondition
            "Für Daten, die alle Benutzer gemeinsam haben: ohne die Bedingung"
        OwnFolder
            "Für eigene Objekte: ein Ordner für die Identität jedes Benutzers"
        IotPolicyToo
            "Für AWS IoT Core braucht die Identität auch eine eigene AWS-IoT-Richtlinie: {attach}."
    }

    FederationToken {
        Passed
            "Die Richtlinie, die `GetFederationToken` beim Erstellen dieser Sitzung übergeben wurde, erlaubt {what} nicht. Wurde keine übergeben, darf eine Sitzung nur, was die eigene Richtlinie einer Ressource ihr namentlich gewährt."
        WhereItWasMade
            "Sehen Sie nach, wo die Sitzung {name} erstellt wird: bei `Policy` und `PolicyArns` von `GetFederationToken`, im Code oder in dem Tool, das die Anmeldeinformationen ausgibt (`federation_token` von HashiCorp Vault)."
        NewSession
            "Holen Sie dann neue Anmeldeinformationen: Eine bestehende Sitzung kann nicht erweitert werden."
        PassIt
            "Übergeben Sie die Anweisung der ersten Richtlinie: {get}. Fügen Sie sie dem hinzu, was schon übergeben wird."
        TheUserToo
            "Prüfen Sie, ob es auch dem IAM-Benutzer erlaubt ist, dessen Schlüssel den Aufruf machen: Die Sitzung erhält nur, was beide erlauben."
        ToPass
            "An GetFederationToken zu übergeben"
        ForTheUser
            "Ebenfalls nötig: dasselbe Allow für den IAM-Benutzer, dessen Schlüssel GetFederationToken aufrufen"
    }

    Unchangeable {
        Lab
            "Dies ist das Konto eines Schulungs-Labs (AWS Academy, Vocareum), und das Lab erlaubt {what} nicht. Niemand, den Sie erreichen können, kann das ändern."
        UseTheLabs
            "Verwenden Sie, was das Lab bereitstellt: die Rolle `LabRole` und das Instance-Profil `LabInstanceProfile` anstelle eigener Rollen, und die Regionen und Services der Anleitung (meist `us-east-1` und `us-west-2`)."
        AskInstructor
            "Wenn die Übung es braucht, fragen Sie Ihren Kursleiter: Ein anderes Lab erlaubt es vielleicht. Für alles andere verwenden Sie ein eigenes Konto."
        NothingToGrant
            "Hier gibt es keine Richtlinie zu ändern: Wer das Konto bereitstellt, legt sie für alle Konten dieser Art fest."
        Workshop
            "Dies ist das Konto eines Workshops (AWS Workshop Studio), und der Workshop erlaubt {what} nicht. Niemand, den Sie erreichen können, kann das ändern."
        StayWithInstructions
            "Bleiben Sie bei der Anleitung des Workshops, auch bei ihren Regionen, oder fragen Sie den Veranstalter."
        WebAcl
            "Die Web-ACL gehört zum Konto {account}, und eine Web-ACL kann nicht mit einer Richtlinie geteilt werden: Sie schützt nur Ressourcen ihres eigenen Kontos."
        UseOwnWebAcl
            "Legen Sie eine Web-ACL im Konto und in der Region der Ressource an, die sie schützen soll, und verwenden Sie diese."
        FirewallManager
            "Um dieselben Regeln in vielen Konten zu haben, verwenden Sie eine Richtlinie von AWS Firewall Manager: Sie legt die Web-ACLs in jedem an."
        ShareRuleGroup
            "Oder teilen Sie eine Regelgruppe, was möglich ist, und verweisen Sie aus der Web-ACL des anderen Kontos darauf: {put}."
        PublicLayer
            "Die Ebene (Layer) {name} veröffentlicht AWS für alle. Höchstwahrscheinlich stimmt Version, Region oder Konto im ARN nicht: Was es dort nicht gibt, wird mit diesem Text verweigert."
        CompareLayer
            "Vergleichen Sie den ARN der Ebene Buchstabe für Buchstabe mit dem auf ihrer Seite für Ihre Region, Architektur und Laufzeit: Name, Version, Konto."
        LayerRegion
            "Der ARN verlangt {region}: Eine Ebene kann nur in ihrer eigenen Region verwendet werden."
        NobodyToAsk
            "Bitten Sie niemanden, sie zu teilen: Eine veröffentlichte Version ist für jedes Konto offen."
        NotShared
            "Das Image {what} ist nicht mit diesem Konto geteilt, liegt nicht in dieser Region oder wurde zurückgezogen. Keine Ihrer Richtlinien öffnet es."
        CheckImage
            "Prüfen Sie die ID und die Region: {describe}. Dasselbe Image hat in jeder Region eine andere ID."
        NewerImage
            "Ein altes Image von AWS oder einem Herausgeber kann zurückgezogen sein: Nehmen Sie das aktuelle, zum Beispiel aus einem öffentlichen Parameter (`/aws/service/…`)."
        ShareImage
            "Wenn das Image einem anderen Ihrer Konten gehört, teilen Sie es dort: {modify}. Bei einem verschlüsselten muss auch der Schlüssel geteilt werden."
        CognitoGuests
            "Amazon Cognito selbst begrenzt die Sitzungen von Gästen, und {what} gehört nicht zu dem, was es ihnen erlaubt. Niemand kann das für {who:acc} erweitern."
        CognitoGuestsLimit
            "Amazon Cognito selbst begrenzt die Sitzungen von Gästen, und diese Grenze hat {who:dat} {what} verweigert. Niemand kann sie erweitern."
        SignIn
            "Lassen Sie den Benutzer sich anmelden: Die Rolle für authentifizierte Benutzer hat keine solche Grenze."
        AnotherWayIn
            "Für Daten, die jeder sehen darf, nehmen Sie einen anderen Weg: eine eigene API, ein CDN oder einen API-Schlüssel von AWS AppSync."
        ClassicFlow
            "Der einfache (klassische) Ablauf hat keine solche Grenze, wo die Einstellungen des Identitätspools diesen Ablauf erlauben. Dann entscheidet allein die Rolle, halten Sie sie also eng: Jeder kann eine Gastsitzung bekommen."
        OfServiceLinkedRole
            "Die Rolle {name} ist eine serviceverknüpfte Rolle: Nur AWS legt ihre Richtlinien und ihre Vertrauensrichtlinie fest."
        DeleteServiceLinked
            "Sie lässt sich nicht ändern, sondern nur löschen, wenn ihr Service sie nicht mehr braucht: {delete}."
        OwnRoleInstead
            "Wenn der Service Sie eine Rolle wählen lässt, verwenden Sie eine eigene; lassen Sie sonst die serviceverknüpfte Rolle, wie sie ist."
        OfPermissionSet
            "Die Rolle {name} wird von IAM Identity Center für einen Berechtigungssatz gepflegt. Sie kann im Konto nicht geändert werden, was auch immer dort erlaubt ist."
        ChangePermissionSet
            "Ändern Sie den Berechtigungssatz (oder seine Zuweisungen) in IAM Identity Center und stellen Sie ihn neu bereit."
        FullAccessPolicy
            "`FullAWSAccess` ist eine Richtlinie von AWS selbst: Niemand kann sie bearbeiten oder löschen."
        AttachAnother
            "Fügen Sie am Stamm, an der Einheit oder am Konto eine eigene Richtlinie an, die das Gewünschte erlaubt, und trennen Sie erst dann dort `FullAWSAccess`."
    }

    Follows {
        OnePolicyHoldsAll
            "Eine Richtlinie enthält alle."
        AllLackAnAllow
            "Allen fehlt ein Allow."
        MostLackAnAllow
            "Den meisten fehlt ein Allow."
        NoAllowHelps
            "Kein Allow hilft."
        MostlyNoAllowHelps
            "Bei den meisten hilft kein Allow."
        OthersCanWrite
            "Er steht, wo andere schreiben können."
        SignedInTo
            "Sie sind bei {account} angemeldet."
        NoSuchService
            "AWS dokumentiert keinen solchen Service-Prinzipal."
        MadeUp
            "Jemand kann sie erfunden haben."
        CutOff
            "Abgeschnittene Meldung: Suchen Sie die ganze."
        Decode
            "Decodieren, dann unter „Erklären“ einfügen."
        NoPolicyChangesThis
            "Keine Richtlinie ändert das."
        SignInAgain
            "Melden Sie sich neu an."
        CheckTheClock
            "Prüfen Sie die Uhr."
        CheckClockKeyAndSecret
            "Prüfen Sie Uhr, Schlüssel und Secret."
        SignInOrSet
            "Melden Sie sich an oder geben Sie welche an."
        DeleteAKey
            "Mehr geht nicht. Löschen Sie einen ungenutzten."
        TrustOrAudience
            "Vertrauensrichtlinie oder Zielgruppe weicht ab."
        NextCode
            "Versuchen Sie den nächsten."
        BucketSetting
            "Es ist eine Einstellung des Buckets oder Kontos."
        UseItsPolicy
            "Verwenden Sie seine Richtlinie."
        SaySo
            "Geben Sie das in der Anforderung an."
        OnlyAws
            "Nur AWS kann es ändern."
        AdministratorEnables
            "Ein Administrator kann sie aktivieren."
        RootOpens
            "Der Root-Benutzer kann sie öffnen."
        AskInBedrock
            "Beantragen Sie ihn in Amazon Bedrock."
        DelegatedAdministrator
            "Oder ein delegierter Administrator."
        OwnerShares
            "Der Eigentümer kann es teilen."
        AccessEntries
            "Seine Zugriffseinträge entscheiden."
        OwnPermissions
            "Seine eigenen Berechtigungen entscheiden."
        PolicyNotNamed
            "Die Meldung sagt nicht, welche Richtlinie."
        AdministratorNarrows
            "Ein Administrator kann sie einengen."
        AskResourceOwner
            "Fragen Sie den Eigentümer der Ressource."
        AskOrganization
            "Fragen Sie Ihre Organisation."
        AskResourceOrganization
            "Fragen Sie die Organisation der Ressource."
        AskAdministrator
            "Fragen Sie einen Administrator."
        AskSessionMaker
            "Fragen Sie den Ersteller der Sitzung."
        AskEndpointOwner
            "Fragen Sie den Eigentümer des Endpunkts."
        AskRoleOwner
            "Fragen Sie den Eigentümer der Rolle."
        BoundaryNeedsTheAllow
            "Auch die Berechtigungsgrenze braucht das Allow."
        AskOrganizationForTheAllow
            "Bitten Sie Ihre Organisation um das Allow."
        SessionMakerAdds
            "Der Ersteller der Sitzung kann es ergänzen."
        EndpointOwnerAdds
            "Der Eigentümer des Endpunkts kann es ergänzen."
        WhatIsMissingNotSaid
            "Die Meldung sagt nicht, was fehlt."
        OneByEach
            "Eines von jedem Konto."
        MostLikelyAnAllow
            "Höchstwahrscheinlich fehlt ein Allow."
        AdministratorAdds
            "Ein Administrator kann es ergänzen."
        AdministratorHelps
            "Ein Administrator kann helfen."
        AddInIdentityCenter
            "Ergänzen Sie es in IAM Identity Center."
        ResourceOwnerAdds
            "Der Eigentümer der Ressource kann es ergänzen."
        RoleOwnerAdds
            "Der Eigentümer der Rolle kann es ergänzen."
        Yourself
            "Sie können es selbst beheben."
    }

    Line {
        ManagedPolicy
            "Diese verwaltete Richtlinie ist nicht verwendbar."
        LacksPermissions
            "{who:dat} fehlen {number} Berechtigungen."
        PermissionsAreMissing
            "{number} Berechtigungen fehlen."
        WereRefused
            "{number} Anforderungen wurden hier verweigert."
        OfPrincipals
            "{number} Verweigerungen hier, {principals} Prinzipale."
        UnknownWriter
            "Dieser Text klingt wie eine AWS-Verweigerung."
        OtherAccount
            "Dieser Text nennt Konto {account}, nicht Ihres."
        UnknownService
            "Dieser Text nennt einen Service, den AWS nicht kennt."
        NotWrittenByAws
            "AWS schreibt keine solche Meldung."
        EncodedBy
            "{service} hat dies verweigert; der Grund ist codiert."
        Encoded
            "AWS hat dies verweigert; der Grund ist codiert."
        Credentials
            "AWS nimmt die Anmeldeinformationen nicht an."
        NotAPolicy
            "Keine Richtlinie hat dies verweigert."
        SessionOver
            "Die Sitzung ist beendet."
        Clock
            "Die Zeit der Anforderung ist nicht die von AWS."
        WrongSignature
            "Das Secret passt nicht zum Zugriffsschlüssel."
        UnknownKey
            "AWS kennt diesen Zugriffsschlüssel nicht."
        Unvalidated
            "Die Anmeldeinformationen sind nicht validierbar."
        NoSuchOperation
            "Adresse oder Methode nennt keine Operation."
        NoCredentials
            "Die Anforderung hatte keine Anmeldeinformationen."
        TwoKeys
            "Es gibt schon zwei Zugriffsschlüssel."
        IdentityToken
            "AWS nimmt das Token des Anbieters nicht an."
        Mfa
            "Der Code des MFA-Geräts war falsch."
        BlockPublicAccess
            "„Öffentlichen Zugriff blockieren“ verweigert dies."
        CustomerKeys
            "Der Bucket nimmt keine mitgesendeten Schlüssel an."
        NoAcls
            "Der Bucket hat keine Zugriffskontrolllisten."
        RequesterPays
            "Bei diesem Bucket zahlen die Leser."
        AllAccessDisabled
            "Amazon S3 hat jeden Zugriff darauf abgeschaltet."
        RegionDisabled
            "Diese Region ist nicht aktiviert."
        StsRegionDisabled
            "AWS STS ist für diese Region deaktiviert."
        NotSubscribed
            "Das Konto ist für den Service nicht registriert."
        Billing
            "Die Abrechnungsseiten sind für IAM gesperrt."
        ModelAccess
            "Das Konto hat keinen Zugriff auf dieses Modell."
        ManagementAccountOnly
            "Nur das Verwaltungskonto darf dies tun."
        NotShared
            "Image oder Snapshot ist nicht mit Ihnen geteilt."
        MissingPolicy
            "Eine genannte Richtlinie ist nicht vorhanden."
        Kubernetes
            "Der Kubernetes-Cluster hat dies verweigert."
        LakeFormation
            "AWS Lake Formation hat dies verweigert."
        ApiAuthorizer
            "Der eigene Genehmiger der API hat dies verweigert."
        AppSync
            "Die GraphQL-API hat dies verweigert."
        Iot
            "Eine Richtlinie von AWS IoT Core verweigert dies."
        Database
            "Die Datenbank nimmt die IAM-Anmeldung nicht an."
        APolicyDenies
            "Eine Richtlinie verweigert {what}."
        APolicyDeniesThisRequest
            "Eine Richtlinie verweigert diese Anforderung."
        PolicyDenies
            "Eine {policy:k} verweigert {what}."
        PolicyDeniesThis
            "Eine {policy:k} verweigert dies."
        PolicyDeniesThisRequest
            "Eine {policy:k} verweigert dies."
        NoPolicyAllows
            "Keine {policy:k} erlaubt {what}."
        NoPolicyAllowsThis
            "Keine {policy:k} erlaubt dies."
        RefusedThisRequest
            "AWS hat diese Anforderung verweigert."
        Refused
            "AWS hat {what} verweigert."
        TwoAllowsInto
            "{what} nach {account} braucht zwei Allows."
        TwoAllows
            "{what} braucht zwei Allows."
        ThisNeedsTwoAllows
            "Diese Anforderung braucht zwei Allows."
        Lacks
            "{who:dat} fehlt {what}."
        ThePermissionSetLacks
            "Dem Berechtigungssatz fehlt {what}."
        ThePermissionSetLacksAnAllow
            "Dem Berechtigungssatz fehlt ein Allow."
        NoAllowFor
            "Kein Allow für {what}."
        NoResourcePolicyAllows
            "Keine Ressourcenrichtlinie erlaubt {what}."
        NoResourcePolicyAllowsThis
            "Keine Ressourcenrichtlinie erlaubt dies."
        HasNoAllow
            "{who} hat kein Allow für {what}."
        AnAllowIsMissing
            "Ein Allow fehlt."
        MayNotUse
            "{who} darf {what} nicht verwenden."
        MayNotPass
            "{who} darf {role} nicht übergeben."
        MayNotAssume
            "{who} darf {role} nicht annehmen."
    }

    Short {
        PolicyName
            "Richtlinienname"
        Denials
            "{number} Verweigerungen"
        ReadsLikeADenial
            "Klingt wie Verweigerung"
        AnotherAccount
            "Anderes Konto"
        UnknownService
            "Unbekannter Service"
        NotWrittenByAws
            "Nicht von AWS"
        Encoded
            "Codiert"
        Credentials
            "Anmeldeinformationen"
        NotAPolicy
            "Keine Richtlinie"
        SessionOver
            "Sitzung beendet"
        Clock
            "Uhr"
        WrongSignature
            "Falsche Signatur"
        UnknownKey
            "Unbekannter Schlüssel"
        NotValidated
            "Nicht validiert"
        NoSuchOperation
            "Unbekannte Operation"
        NoCredentials
            "Ohne Anmeldung"
        Quota
            "Kontingent"
        Token
            "Token"
        Mfa
            "MFA"
        S3Setting
            "S3-Einstellung"
        RequesterPays
            "Anforderer zahlt"
        Disabled
            "Abgeschaltet"
        Region
            "Region"
        NotSignedUp
            "Nicht registriert"
        Billing
            "Abrechnung"
        Model
            "Modell"
        Organization
            "Organisation"
        NotShared
            "Nicht geteilt"
        MissingPolicy
            "Richtlinie fehlt"
        Kubernetes
            "Kubernetes"
        LakeFormation
            "Lake Formation"
        ApiAuthorizer
            "API-Genehmiger"
        AppSync
            "AppSync"
        IotPolicy
            "IoT-Richtlinie"
        Database
            "Datenbank"
        Denied
            "Verweigert"
        Denies
            "{policy} verweigert"
        LacksIt
            "{policy} ohne Allow"
        AllowMissing
            "Allow fehlt"
    }

    ShortPolicy {
        IdentityBased
            "Identitätsrichtlinie"
        ResourceBased
            "Ressourcenrichtlinie"
        ServiceControl
            "SCP"
        ResourceControl
            "RCP"
        PermissionsBoundary
            "Berechtigungsgrenze"
        Session
            "Sitzungsrichtlinie"
        VpcEndpoint
            "Endpunktrichtlinie"
        RoleTrust
            "Vertrauensrichtlinie"
    }

    Subject {
        PermissionSet
            "Berechtigungssatz {name}|dat Dem Berechtigungssatz {name}"
        Root
            "Der Root-Benutzer|dat Dem Root-Benutzer"
        Anonymous
            "Ein anonymer Aufrufer|dat Einem anonymen Aufrufer"
        Account
            "Konto {account}|dat Dem Konto {account}"
    }

    LookUp {
        Of
            "{service}, {level}"
        Resource
            "Ressource"
        Condition
            "Bedingung"
        Also
            "Auch nötig"
        Reference
            "Referenz"
        StarOnly
            "nur *: Keine Anweisung kann dafür eine Ressource nennen"
        WhereNamed
            "{resource}, wenn die Anforderung eine nennt"
    }

    AccessLevels {
        List
            "Auflisten"
        Read
            "Lesen"
        Write
            "Schreiben"
        Tagging
            "Tagging"
        PermissionsManagement
            "Berechtigungsverwaltung"
    }

    Rehearsed {
        Would
            "Als {policy} würde sie {calls} von {principals} verweigern; unentschieden: {undecided}; erlaubt: {allowed}."
        DependsOn
            "Was unentschieden ist, hängt von {on} ab; CloudTrail zeichnet das nicht auf."
        Refused
            "Verweigert"
        Undecided
            "Unentschieden"
        NoActionKnown
            "Zu diesen Ereignissen ist keine Aktion bekannt"
        Statement
            "Anweisung {number}"
        StatementNamed
            "Anweisung {number} ({sid})"
        NoStatement
            "keine Anweisung erlaubt es"
        Depending
            "{statement}, abhängig von {on}"
        EventAt
            "{event} ({time})"
        AndMore
            "… und {number} weitere; alle mit {option}"
        Read
            "{events}: Für {exempt} davon gilt die Richtlinie nicht; fehlgeschlagen oder keine Aufrufe: {skipped}."
        OneCall
            "1 Aufruf"
        Calls
            "{number} Aufrufe"
        OnePrincipal
            "1 Prinzipal"
        Principals
            "{number} Prinzipalen"
        OneEvent
            "1 Ereignis"
        Events
            "{number} Ereignisse"
    }
}
