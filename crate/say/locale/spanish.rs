crate::locale! {
    /// Spanish.
    ES "es"

    AccessKeys {
        NeverSend
            "No envíe nunca una clave de acceso a nadie, ni siquiera a soporte: quien tiene las dos partes puede actuar en su nombre. Nadie la necesita para ayudarle."
        LostSecret
            "Una clave de acceso secreta perdida no se puede volver a mostrar. Cree una clave nueva y elimine la antigua, como en los pasos para el administrador."
        ShownOnce
            "La clave de acceso secreta se muestra una sola vez, al crearla. Un usuario puede tener dos claves como máximo."
        Expired
            "Sus credenciales temporales han caducado. Inicie sesión de nuevo para obtener otras."
        SignInAgain
            "Inicie sesión de nuevo: {login}, o vuelva a ejecutar lo que le dio las credenciales (`aws sts assume-role`, la herramienta de su empresa)."
        UnsetOldOnes
            "Si hay credenciales antiguas en el entorno, prevalecen: `unset AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN`."
        Check
            "Compruébelo: {whoami}."
        LongJob
            "Si un trabajo largo dura más que su sesión, pida una sesión más larga o deje que el SDK de AWS la renueve a partir de un perfil o un rol."
        NothingForASession
            "No hay que cambiar nada en IAM por una sesión que ha terminado."
        LongerSessions
            "Si las sesiones terminan demasiado pronto para el trabajo, haga que las del rol duren más: {update} (segundos, 43200 como máximo), y pida esa duración al crear la sesión."
        Clock
            "La hora de la solicitud no coincide con la de AWS. Ponga en hora el reloj de su equipo."
        CompareClock
            "Compare su reloj con la hora del mensaje: más de cinco minutos de diferencia es demasiado. `date -u` muestra la suya."
        AutomaticTime
            "Active la hora automática y vuelva a intentarlo. Las máquinas virtuales y los contenedores que han estado suspendidos suelen atrasarse."
        NothingForAClock
            "No hay que cambiar nada en IAM. Deje que las máquinas ajusten solas sus relojes (NTP, o Amazon Time Sync Service en EC2)."
        Signature
            "La clave de acceso secreta no corresponde al ID de clave de acceso que se envió con ella, o la solicitud cambió por el camino."
        EnterAgain
            "Introduzca de nuevo la clave de acceso secreta: `aws configure --profile PROFILE`. La causa habitual es un espacio de más o que falta el último carácter."
        WhichAreUsed
            "Vea qué credenciales se usan, ya que el entorno prevalece sobre el perfil: {list}."
        Proxy
            "Si solo fallan algunas solicitudes, busque un proxy que cambie encabezados, y revise cómo codifica su propio código las rutas y los parámetros."
        UnknownKey
            "AWS no conoce la clave de acceso que se envió: está eliminada, inactiva o mal escrita, o le falta su token de sesión."
        Unvalidated
            "AWS no pudo validar las credenciales. El mismo mensaje puede deberse a una clave eliminada, inactiva o mal escrita, un secreto incorrecto, un token de sesión que falta o un reloj que no está en hora."
        SetTheClock
            "Compare su reloj con la hora (`date -u` muestra la suya) y póngalo en hora: más de cinco minutos de diferencia es demasiado. Las máquinas virtuales y los contenedores que han estado suspendidos suelen atrasarse."
        TemporaryKey
            "Un ID de clave de acceso que empieza por `ASIA` es temporal y solo funciona junto con su token de sesión (`AWS_SESSION_TOKEN`)."
        CheckInConsole
            "Compruebe en la consola de IAM (Usuarios, su nombre, Credenciales de seguridad) que la clave existe y está activa."
        OtherRegions
            "Si funciona en otras regiones, puede que la región no esté habilitada en su cuenta. Las claves de una partición (AWS China, GovCloud) no funcionan en otra."
        Missing
            "La solicitud se envió sin credenciales."
        GiveCredentials
            "Dé credenciales al programa: `aws configure`, {login}, o un rol en la máquina en la que se ejecuta."
        UnknownPath
            "Si llama usted mismo a una dirección HTTPS, firme la solicitud y compruebe la ruta y el método: una ruta desconocida da el mismo mensaje."
        NothingWithoutCredentials
            "No hay que cambiar nada en IAM por una solicitud sin credenciales. Prefiera un rol en la máquina (perfil de instancia, rol de tarea, rol de función) a las claves."
        SeeLastUse
            "Vea cuándo se usó cada clave por última vez: {list} y después {last_used}."
        Unnamed
            "AWS no aceptó las credenciales de la solicitud. La culpa no es de ninguna política."
        WhoseAreThey
            "Vea qué credenciales se usan: {list}. Después compruebe de quién son: {whoami}."
        SeeKeys
            "Vea las claves del usuario y si están activas: {list}. Puede haber dos como máximo."
        SecondKey
            "Cree una segunda clave: {create}. Su secreto se muestra solo esta vez; guárdelo en un gestor de contraseñas."
        UseNewKey
            "Ponga la clave nueva en todos los sitios donde se usa la antigua y pruébela."
        WaitForOldKey
            "Espere hasta que la antigua deje de usarse: {last_used}."
        OldKeyInactive
            "Desactive la antigua: {update}. Si algo deja de funcionar, `--status Active` la vuelve a activar."
        DeleteOldKey
            "Después elimínela: {delete}."
    }

    Apis {
        PolicyDoesNotAdmit
            "La propia política de recursos de la API no admite a este solicitante. La API responde también con este texto si su política nombra usuarios o roles y el método acepta solicitudes sin firmar."
        AllowedNetwork
            "Si la API está pensada solo para ciertas redes, llámela desde una de ellas: una dirección de la lista o el punto de conexión de VPC."
        SignForIam
            "Si la autorización del método es `AWS_IAM`, firme la solicitud con Signature Version 4: los SDK de AWS lo hacen solos, `curl` necesita `--aws-sigv4`."
        AskOwner
            "Si no, envíe el mensaje al propietario de la API: nadie más puede cambiar su política."
        ReadPolicy
            "Lea la política de la API: {get}."
        ListOfNetworks
            "Si enumera direcciones (`aws:SourceIp`) o puntos de conexión de VPC (`aws:SourceVpce`), vea si el del solicitante está en la lista. Para admitir una red, AWS documenta `\"Principal\": \"*\"` junto con una `Condition` así; nunca sin ella."
        NamesNeedIam
            "Si nombra entidades principales de AWS, todos los métodos tienen que usar la autorización `AWS_IAM`: con `NONE` cada solicitante es anónimo y no coincide con ningún nombre."
        DeployAgain
            "Implemente de nuevo la API después de cada cambio de su política o sus métodos: {deploy}. Hasta entonces responden los antiguos."
        AuthorizerDenied
            "El autorizador de Lambda de la API respondió a esta solicitud con un Deny. No interviene ninguna política de IAM ni de AWS Organizations."
        AuthorizerDidNotAllow
            "La política que devolvió el autorizador de Lambda de la API no permite este método y esta ruta. No interviene ninguna política de IAM ni de AWS Organizations."
        CheckToken
            "Compruebe el token que envió: que llegue con la solicitud, que siga siendo válido y que sea para esta API y esta etapa."
        TellDeveloper
            "Si es así, pregunte al desarrollador de la API. Indique la hora, el método y la ruta, y el ID de solicitud de la respuesta (`x-amzn-requestid`)."
        TestAuthorizer
            "Vea qué devuelve el autorizador para un token así, en su registro de CloudWatch Logs o con {test}."
        CachedPolicy
            "Con caché, la política devuelta para la primera ruta de un token vale para todas sus rutas. Devuelva una que nombre todo lo que el token puede llamar (`…/STAGE/*/*`), o ponga a 0 el tiempo de vida de la caché: {update}."
        NoSuchPath
            "La API no tiene tal ruta, etapa o método, o el método solo acepta solicitudes firmadas. API Gateway responde a ambas cosas con este texto, y ningún Allow lo arregla."
        CheckAddress
            "Compruebe la dirección letra por letra: `https://API_ID.execute-api.REGION.amazonaws.com/STAGE/PATH`, con la etapa (un dominio personalizado la omite), y el método (`GET`, `POST`)."
        NoSuchOperation
            "La dirección y el método de la solicitud no corresponden a ninguna operación del servicio al que llegó, de modo que no se pudo autorizar nada. Ningún Allow lo arregla."
        CheckOperation
            "Si llama usted mismo a un servicio de AWS, compruebe su host, ruta, método y versión en la referencia de la API del servicio; un SDK o la AWS CLI lo hacen bien."
        IntegrationMethod
            "Si es una API de API Gateway la que responde así, mire la integración del método: una función de Lambda se invoca con `POST`, sea cual sea el método de la API: {see}."
        SeePaths
            "Vea qué rutas y métodos hay: {list}."
        DeployToStage
            "Implemente la API en la etapa: {deploy}. Lo que se añadió después de la última implementación todavía no está."
    }

    FunctionUrl {
        Refused
            "La URL de la función de Lambda denegó la solicitud: no la firmó alguien que pueda llamarla, o la propia política de la función no da acceso a todo el mundo."
        SignIt
            "Si el `AuthType` de la URL es `AWS_IAM`, firme la solicitud con Signature Version 4 para el servicio `lambda`: lo hacen los SDK de AWS y `curl --aws-sigv4`."
        AskOwner
            "Si debe ser pública (`AuthType` `NONE`), o ya firma las solicitudes, envíe el mensaje al propietario de la función."
        SeeConfig
            "Vea el `AuthType` de la URL y la propia política de la función: {config}, {policy}."
        ForIam
            "Con `AWS_IAM`, permita al solicitante `lambda:InvokeFunctionUrl` y `lambda:InvokeFunction` sobre la función; entre cuentas, en la política del solicitante y en la de la función. Las URL creadas desde octubre de 2025 necesitan ambas."
        ForEverybody
            "Con `NONE`, y solo si cualquiera puede llamarla, la política de la función tiene que decirlo dos veces: {url} y {invoke}."
        ThroughUrlOnly
            "Sin `--invoked-via-function-url`, el segundo permiso deja que cualquiera invoque la función directamente."
    }

    GraphQl {
        Refused
            "La propia autorización de la API de GraphQL denegó este campo. Una política de IAM solo decide cuando la API usa el modo de autorización `AWS_IAM`."
        WhichMode
            "Vea con qué modo llamó (una clave de API, el token de un grupo de usuarios, OpenID Connect, una función de Lambda o IAM), y si el campo admite ese modo."
        SignIn
            "Con un token, compruebe que sigue siendo válido y que sus grupos son los que pide el campo. Con el modo equivocado, envíe el encabezado correcto."
        ReadSchema
            "Lea las directivas del campo en el esquema (`@aws_auth`, `@aws_cognito_user_pools`, `@aws_iam`, `@aws_api_key`; `@auth` en Amplify), también las de los tipos que devuelve: {get}. Un tipo o campo sin ninguna acepta solo el modo predeterminado de la API."
        ReadResolver
            "Mire el solucionador: `util.unauthorized()` en su código da también este texto."
        OnlyWithIam
            "Solo con `AWS_IAM` necesita el solicitante una política que permita `appsync:GraphQL` sobre el campo: `…:apis/API_ID/types/TYPE/fields/FIELD`."
    }

    Billing {
        OldAction
            "La acción {what} es de los antiguos permisos de facturación, que AWS sustituyó en 2023. Un Allow para ella no hace nada; hay que permitir las acciones de hoy."
        WhichPage
            "Diga qué página necesita: las facturas, los métodos de pago y los ajustes de la cuenta tienen cada uno sus propias acciones."
        Activate
            "Hasta que el usuario raíz no active el acceso de IAM a la facturación, ninguna política la abre: Cuenta, Acceso de usuarios y roles de IAM a la información de facturación, Editar, Activar."
        AttachTodays
            "Asocie las acciones de hoy, como se muestra aquí; quite lo que no haga falta."
        Todays
            "Las acciones de hoy para {what}"
        NoResource
            "La mayoría de estas acciones no admiten ningún recurso, así que `*` es el único posible."
        Closed
            "La facturación está cerrada a todos los usuarios y roles de IAM de esta cuenta hasta que su usuario raíz la abra. Ninguna política puede hacerlo."
        AskRootUser
            "Pida a quien tenga el usuario raíz de la cuenta que active el acceso de IAM a la facturación. Se tarda un minuto."
        StillNeedsAllow
            "Después, los usuarios y roles todavía necesitan un Allow para las páginas de facturación que usen."
    }

    Buckets {
        AllDisabled
            "El propio Amazon S3 ha cerrado este bucket u objeto para todos. Ninguna política lo abre."
        CheckTheName
            "Compruebe el nombre del bucket letra por letra: los nombres de los ejemplos y las palabras corrientes son de otros, o de nadie que pueda abrirlos."
        AskSupportWhy
            "Si el bucket es suyo, pregunte a AWS Support con el ID de solicitud: los contactos de la cuenta suelen haber recibido un correo que dice por qué."
        NoPolicyOpensIt
            "Mire el correo de la cuenta y su AWS Health Dashboard: ni la política del bucket ni la del solicitante lo cambian."
        BlockPublicAccess
            "El Bloqueo de acceso público está activado en el bucket o en su cuenta, y la solicitud habría hecho público algo. Ninguna política lo anula."
        HasItToBePublic
            "Pregúntese si tiene que ser público. Casi nunca: basta una política que nombre la otra cuenta, una URL prefirmada o CloudFront."
        LeaveOutPublic
            "Quite lo que lo hace público: una ACL como `public-read`, o `\"Principal\": \"*\"` sin una condición estricta."
        SeeSettings
            "Vea los ajustes: {bucket}, y los de la cuenta: {account}."
        TurnOffOne
            "Si de verdad se quiere acceso público, desactive solo el ajuste que lo impide, y solo en este bucket. El de la cuenta o el de la organización pueden seguir prohibiéndolo."
        MaybePublic
            "Si la política o la ACL hacen público el bucket, el Bloqueo de acceso público (Block Public Access) lo impide, lo pida quien lo pida, y ningún Allow ayuda. En los buckets nuevos está activado, salvo que alguien lo haya desactivado: quite lo que lo hace público (`\"Principal\": \"*\"` sin una condición estricta, una ACL como `public-read`)."
        SeeBlockOf
            "Vea si el Bloqueo de acceso público está activado: {bucket}. También pueden activarlo la cuenta y la organización."
        PublicIsPublic
            "Lo que es público lo puede leer cualquiera mientras lo sea."
        NoCustomerKeys
            "El bucket no acepta objetos cifrados con claves que usted envía con la solicitud (SSE-C). Use una clave de KMS o las propias claves de S3."
        LeaveOutCustomerKey
            "Quite las opciones `--sse-customer-…`; escriba `--sse aws:kms` o nada."
        AllowCustomerKeys
            "Si SSE-C hace falta de verdad, el propietario del bucket puede permitirlo en los ajustes de cifrado predeterminado del bucket."
        NoAcls
            "El bucket no tiene ACL: su propietario lo es de todos los objetos. Quite la ACL de la solicitud y use políticas."
        RemoveAcl
            "Quite `--acl` (o `acl` en Terraform y similares) y vuelva a intentarlo."
        GrantInPolicy
            "Conceda el acceso en la política del bucket. Volver a activar las ACL (Propiedad de objetos) rara vez es lo correcto."
        CheckTheKey
            "Compruebe la clave del objeto letra por letra: sin `s3:ListBucket` sobre el bucket, S3 responde 403 para un objeto que no existe."
        OtherOwner
            "Un objeto que escribió otra cuenta puede seguir siendo de esa cuenta: vea la Propiedad de objetos del bucket."
        DecryptToRead
            "Un objeto cifrado con una clave de KMS necesita además `kms:Decrypt` sobre esa clave."
        GenerateToWrite
            "Escribir en un bucket cifrado con una clave de KMS necesita además `kms:GenerateDataKey` sobre esa clave."
        AclsAreOff
            "La mayoría de los buckets tienen desactivadas las ACL. A menudo basta con quitar la ACL."
        Unnamed
            "Amazon S3 denegó la solicitud sin decir por qué. Responde así para un objeto privado, para uno que no existe y para una escritura que no está permitida."
        NoBody
            "Amazon S3 respondió 403 y nada más. Lo hace cuando la respuesta no lleva cuerpo, como a una solicitud HEAD, que solo mira si un objeto o un bucket existe. Lo más probable es que falte `s3:GetObject`, o el propio objeto."
        HeadNeeds
            "Compruebe el nombre del bucket y la clave del objeto letra por letra: sin `s3:ListBucket` sobre el bucket, S3 responde 403 para un objeto que no existe. Mirar un objeto requiere `s3:GetObject` sobre él; mirar un bucket, `s3:ListBucket` sobre el bucket."
        GetSaysMore
            "Lea el objeto con las mismas credenciales (`aws s3api get-object`): la respuesta a un GET lleva cuerpo, con un código y casi siempre un motivo."
        KeyOrMissing
            "Compruebe el nombre del bucket y la clave del objeto letra por letra. Una dirección sin firma solo abre objetos públicos: firme la solicitud o pida una URL prefirmada."
        Writing
            "Si estaba escribiendo: el solicitante necesita `s3:PutObject` sobre los objetos, y `s3:PutObjectAcl` si la solicitud envía una ACL. La mayoría de los buckets no aceptan ACL, así que quítela. En un bucket cifrado con una clave de KMS, una escritura necesita además `kms:GenerateDataKey` sobre esa clave, y una multiparte, `kms:Decrypt`."
        Presigned
            "Una URL prefirmada tiene los permisos de quien la firmó: ese usuario o rol necesita el permiso, y su sesión no debe haber terminado. Use exactamente el método para el que se firmó."
        Payer
            "Si el bucket hace pagar a sus lectores, añada `--request-payer requester`."
        AskBucketOwner
            "Si no, pregunte al propietario del bucket e indique el ID de solicitud y el ID de host: están en la respuesta."
        LookInOrder
            "Mire, en este orden: si el objeto existe; la política del solicitante y la del bucket (un Allow sobre los objetos, `BUCKET/*`; un Deny que coincida); la política del punto de conexión de VPC y las políticas de la organización."
        ListToTell
            "Con `s3:ListBucket` sobre el bucket, S3 dice 404, y no 403, para lo que no existe."
        MeantToBePublic
            "Si debe ser público, el Bloqueo de acceso público es más fuerte que cualquier política: {bucket}. Es mejor dejarlo activado: CloudFront o las URL prefirmadas también sirven."
        EncryptedByKey
            "Un objeto cifrado con una clave de KMS necesita además `kms:Decrypt` sobre esa clave, y nunca está abierto a solicitudes sin firmar."
        RequesterPays
            "El bucket hace pagar a sus lectores: añada `--request-payer requester`."
    }

    ArnPartName {
        Partition
            "partición"
        Service
            "servicio"
        Region
            "región"
        Account
            "cuenta"
        Form
            "forma"
    }

    Button {
        Copied
            "Copiado"
        SelectToCopy
            "Seleccione el texto para copiarlo"
        Copy
            "Copiar"
        CopyCommand
            "Copiar comando"
        CopyCondition
            "Copiar condición"
        CopyPolicy
            "Copiar política"
        CopyRequest
            "Copiar petición"
        CopyRequestFor
            "Copiar petición para {name}"
        CopyDifference
            "Copiar diferencia"
        CopyWho
            "Copiar solicitante"
        CopyPolicyArn
            "Copiar el ARN de la política"
        CopyResourceArn
            "Copiar el ARN del recurso"
        CopyResource
            "Copiar el recurso"
        AskForAccess
            "Pedir acceso"
        Explain
            "Explicar"
        ShowList
            "Mostrar lista"
        Close
            "Cerrar"
        CloseByKey
            "Cerrar (Esc)"
        IKnowThisAccount
            "Conozco esta cuenta, mostrar la política"
        ITriedThis
            "Lo intenté yo, mostrar la política"
        AllDenials
            "Las {number} denegaciones"
    }

    Card {
        Undeny
            "undeny: {what}"
        ByTheExtension
            "Escrito por la extensión undeny, no por AWS"
        ByUndeny
            "Escrito por undeny, no por AWS"
        Shortened
            "Abreviado aquí; Copiar los toma todos: {length} caracteres."
        FillIn
            "Complete antes de usar: {names}"
        CutOff
            "El mensaje se cortó aquí. Búsquelo entero, en la respuesta de la API o en CloudTrail, y decodifique ese mensaje."
        NeedsDecode
            "Necesita un Allow para sts:DecodeAuthorizationMessage, en la cuenta a la que se le denegó la solicitud."
        ReadHereOnly
            "Se lee solo en esta página. No se envía nada."
        NotDecoded
            "Esto no es un mensaje decodificado: empieza por {{ y nombra allowed y context."
        SaysWhichStatement
            "undeny dice qué instrucción lo denegó. Se lee solo en esta página. No se envía nada."
        NotSeen
            "undeny no ha visto la instrucción. Pegue la política en «Para el administrador»."
        NotSeenByAdministrator
            "undeny no ha visto la instrucción. Pegue la política en «Qué instrucción lo denegó»."
        SendTheRequest
            "Copie la petición y envíela a un administrador de {account}."
        NotInIt
            "No incluye: {others}"
        NotInItAndMore
            "No incluye: {others} Y {more} más."
        NotSaidWho
            "No dice quién"
        ARequest
            "una solicitud"
        NotInThePolicy
            "; fuera de la política: {number}"
        Choice
            "{title}: {size}"
        NoteOfDoubt
            "Nota: el mensaje estaba en un lugar de la página donde otros pueden escribir, o nombra otra cuenta. Compruebe que es cierto."
        CompanySays
            "{company}: «{note}»"
        CheckBeforeYouPass
            "{what} Compruébelo antes de reenviarlo."
    }

    Counted {
        OneAction
            "1 acción"
        Actions
            "{number} acciones"
        OneResource
            "1 recurso"
        Resources
            "{number} recursos"
        OneDenial
            "1 denegación"
        Denials
            "{number} denegaciones"
        OnResources
            "{actions}, {resources}"
        OnResourcesLike
            "{actions}, {resources}: {pattern}"
        DenialsOf
            "{denials}, {actions} sobre {resources}"
    }

    FactNote {
        MostLikelyNeeds
            "Lo más probable es que necesite {actions}"
        PrintedAs
            "Aparece como {name}"
        NoSuchAction
            "AWS no documenta tal acción; la más parecida es {nearest}"
        NotTold
            "El mensaje no dice {names}"
        CouldBe
            "También podría ser {names}"
        Plain
            "sin subrayado"
        Dotted
            "punteado"
        Dashed
            "discontinuo"
        AwsWroteIt
            ": lo escribió AWS"
        FromReference
            ": de la referencia de autorización de AWS"
        Inferred
            ": deducido, {parts}"
        PartFrom
            "{part} {source:de}"
        ExplicitDenyIn
            "Una denegación explícita en {policy:a}"
        ExplicitDeny
            "Una denegación explícita; el mensaje no dice en qué política"
        NoPolicyAllows
            "Ninguna {policy} lo permite"
        NoPolicyNamed
            "Ninguna política lo permite; el mensaje no dice qué tipo falta"
        WhichNotSaid
            "El mensaje no dice qué política"
    }

    Heading {
        Why
            "Por qué"
        Facts
            "Datos"
        FurtherSteps
            "Más pasos"
        ForWhoAsked
            "Para el solicitante"
        WhichStatement
            "Qué instrucción lo denegó"
        ForAdministrator
            "Para el administrador"
        ForResourceOwner
            "Para el propietario del recurso"
        ForRoleOwner
            "Para el propietario del rol"
        ForSessionMaker
            "Para quien crea la sesión"
        ForEndpointOwner
            "Para el propietario del punto de conexión"
        WiderChoices
            "Opciones más amplias"
        BeforeYouChangeIt
            "Antes de cambiarlo"
        BeforeYouGrant
            "Antes de conceder"
        GoodToKnow
            "Conviene saber"
        Links
            "Enlaces"
        WhatYouDo
            "Qué hacer"
        DeniedOnThisPage
            "Denegado en esta página"
        Policy
            "Política"
        Condition
            "Condición"
        Difference
            "Diferencia"
        Format
            "Formato"
        DecodeIt
            "Decodificarlo"
        PasteWhatItPrints
            "Pegar lo que muestra"
        PasteThePolicy
            "Pegue aquí la política"
        SmallestEdit
            "El cambio más pequeño"
        IntoTheDeny
            "En el Deny que ya existe"
        OneStatementMore
            "Una instrucción más"
        InStatement
            "En la instrucción {number}"
        StatementInLine
            "Instrucción {name}, línea {line}:"
    }

    InPolicies {
        Heading
            "En las políticas"
        SmallestEdit
            "El cambio más pequeño que deja pasar esta solicitud"
        Error
            "error"
        Warning
            "advertencia"
        Denies
            "{statement} deniega"
        Allows
            "{statement} permite"
        MayDeny
            "{statement} puede denegar, según {on}"
        MayAllow
            "{statement} puede permitir, según {on}"
    }

    Joins {
        And
            "y"
        Then
            "después"
        Sentences
            "{first} {second}"
    }

    Label {
        OnResource
            "Sobre el recurso"
        WhoCanFixIt
            "Quién puede arreglarlo"
        MadeBy
            "Creado por"
        Context
            "Contexto"
        Actions
            "Acciones"
    }

    LookTwice {
        SomebodyElse
            "Puede que aquí figure a propósito el nombre de otra persona."
        WouldLetThemIn
            "Una política hecha a partir de esto la dejaría entrar. Consulte a quien le envió aquí antes de seguir."
        NoSuchService
            "AWS no documenta tal entidad principal de servicio."
        DoNotGrant
            "Una política hecha a partir de esto dejaría entrar a quien un día tenga ese nombre. No lo conceda."
        NoSuchMessage
            "AWS no escribe mensajes como este."
        DoNothing
            "Puede que alguien lo haya inventado para obtener de usted una política. No haga nada solo porque lo diga."
        CannotTell
            "undeny no puede saber quién escribió esto."
        DidYouTry
            "¿Acaba de intentar {action} en esta página? Si no, no haga nada y no lo pida a nadie."
        DidYouTryThis
            "¿Acaba de intentar esto en esta página? Si no, no haga nada y no lo pida a nadie."
        ItNames
            "Nombra"
        ItSays
            "Dice"
        YouAre
            "Usted"
        Somebody
            "alguien"
        MayNotUse
            " no puede usar "
        SignedInTo
            "ha iniciado sesión en la cuenta "
        AnotherAccount
            "otra cuenta"
    }

    Meaning {
        NameAlone
            "AWS mostró solo el nombre. El ARN completo está en Datos."
        AskedFor
            "Sobre qué se pidió."
        ActionChecked
            "La acción que AWS comprobó."
        ExplicitDeny
            "Un Deny explícito prevalece sobre cualquier Allow, así que ningún Allow ayuda."
        AllowMissing
            "Nada lo deniega. Falta un Allow, y basta una instrucción."
        ResourceHasToAllow
            "Lo tiene que permitir la política del propio recurso; si el solicitante es de otra cuenta, ambas."
        SetsTheLimit
            "Una {policy} no concede nada, fija el límite: también tiene que permitir la acción."
    }

    MendedBy {
        Administrator
            "Un administrador de su cuenta"
        IdentityCenter
            "Su administrador de IAM Identity Center"
        ResourceOwner
            "El propietario del recurso"
        Organization
            "El administrador de su organización (la cuenta de administración)"
        RoleOwner
            "El propietario del rol"
        SessionMaker
            "Quien crea la sesión"
        EndpointOwner
            "El propietario del punto de conexión de VPC"
        You
            "Usted"
        Aws
            "AWS"
    }

    PolicyFor {
        UserNamed
            "Política para el usuario {name}"
        User
            "Política para el usuario"
        GroupNamed
            "Política para el grupo {name}"
        Group
            "Política para el grupo"
        RoleNamed
            "Política para el rol {name}"
        Role
            "Política para el rol"
        PermissionSetNamed
            "Política para el conjunto de permisos {name}"
        PermissionSet
            "Política para el conjunto de permisos"
        IdentityNamed
            "Política para el usuario o rol {name}"
        Identity
            "Política para el usuario o rol"
        ResourceNamed
            "Para añadir a la política de {name}"
        Resource
            "Para añadir a la política del recurso"
        RoleTrustNamed
            "Para añadir a la política de confianza de {name}"
        RoleTrust
            "Para añadir a la política de confianza del recurso"
        BoundaryNamed
            "Para añadir al límite de permisos de {name}"
        Boundary
            "Para añadir al límite de permisos"
        ServiceControlNamed
            "Para añadir a la política de control de servicios {name}"
        ServiceControl
            "Para añadir a la política de control de servicios"
        ResourceControlNamed
            "Para añadir a la política de control de recursos {name}"
        ResourceControl
            "Para añadir a la política de control de recursos"
        SessionNamed
            "Para añadir a la política de sesión {name}"
        Session
            "Para añadir a la política de sesión"
        EndpointNamed
            "Para añadir a la política del punto de conexión de VPC {name}"
        Endpoint
            "Para añadir a la política del punto de conexión de VPC"
        OneUserNamed
            "Una política para el usuario {name}"
        OneUser
            "Una política para el usuario"
        OneRoleNamed
            "Una política para el rol {name}"
        OneRole
            "Una política para el rol"
        OnePermissionSetNamed
            "Una política para el conjunto de permisos {name}"
        OnePermissionSet
            "Una política para el conjunto de permisos"
        OneIdentityNamed
            "Una política para el usuario o rol {name}"
        OneIdentity
            "Una política para el usuario o rol"
    }

    PrincipalSort {
        User
            "Usuario de IAM"
        Role
            "Rol de IAM"
        IdentityCenterUser
            "Usuario de IAM Identity Center"
        RoleSession
            "Sesión de rol"
        Root
            "Usuario raíz"
        FederatedUser
            "Usuario federado"
        OidcProvider
            "Proveedor de identidades OIDC"
        SamlProvider
            "Proveedor de identidades SAML"
        Service
            "Servicio de AWS"
        Account
            "Cuenta de AWS"
        Anonymous
            "Sin credenciales"
    }

    SendTo {
        WhoeverManages
            "Enviar a quien administra {account}"
        AdministratorOf
            "Enviar a un administrador de {account}"
        ResourceOwner
            "Enviar al propietario del recurso"
        Administrator
            "Enviar a un administrador de su cuenta"
    }

    SourceName {
        Message
            "el mensaje|de del mensaje"
        Caller
            "el ARN del solicitante|de del ARN del solicitante"
        PageAddress
            "la dirección de la página|de de la dirección de la página"
        Reference
            "la referencia de autorización de AWS|de de la referencia de autorización de AWS"
    }

    WhoIs {
        In
            "{sort} en la cuenta {account}"
        WhoAsked
            "El solicitante."
        WhoAskedIs
            "Solicitante: {sort}."
    }

    Circumstances {
        MostLikelyMfa
            "Lo más probable es que este Deny pida MFA. En la consola, cierre la sesión y vuelva a iniciarla con su dispositivo MFA; si no tiene, configure antes uno en Credenciales de seguridad."
        SessionWithMfa
            "Con la AWS CLI obtenga una sesión con MFA: {get}, y use lo que muestra."
        KeepForMfa
            "Conserve el Deny si pide MFA: una excepción quitaría la protección."
        CameFromAddress
            "La solicitud llegó desde la dirección {address}. Si el Deny solo admite ciertas redes, use la red o la VPN de la empresa."
        CameThrough
            "La solicitud llegó a través de {id} ({key}). Si el Deny admite otro, use ese."
    }

    Deny {
        NoAllowHelps
            "Añadir un Allow no ayuda: un Deny que coincide siempre prevalece. O la solicitud cumple lo que pide el Deny, o el Deny tiene que dejarla fuera."
        ReadTheConditions
            "Busque la instrucción con `\"Effect\": \"Deny\"` que abarca la acción, por su `Action` o por su `NotAction`, y lea primero su `Condition`. Lo que pide (MFA, una región, cifrado, una etiqueta, una red) casi siempre lo puede cumplir la solicitud, y entonces no hay que cambiar ninguna política."
        AddThePiece
            "Si una excepción es lo correcto, añada a la `Condition` de esa instrucción el fragmento que se muestra aquí y no cambie nada más en ella. Todas las partes de una `Condition` tienen que cumplirse, así que el fragmento solo puede restringir el Deny; también sirve junto a `NotAction` y `\"Action\": \"*\"`."
        JoinTheList
            "Si ya está {operator} con {key}, ponga el valor en su lista."
        RoleNotSession
            "El valor es el ARN del rol con su ruta, `arn:aws:iam::ACCOUNT:role/NAME`, y no el de la sesión, que es el que muestran los mensajes. Para un usuario es el ARN del propio usuario."
        PrincipalNamesCaller
            "Si el `Principal` de la instrucción nombra {who:a}, quite ese nombre; si no nombra a nadie más, elimine la instrucción."
        NarrowForAnonymous
            "Restrinja la `Condition` de esa misma instrucción, por ejemplo con la red de la que viene el solicitante: una excepción no puede nombrar a un solicitante anónimo."
        LeaveOperationOut
            "Deje esta operación, y las demás con las que se inicia sesión, fuera de la instrucción: fuera de su `Action`, o dentro de su `NotAction`. Ninguna clave de la solicitud nombra a quien llama."
        UnsignedByClaim
            "Esta llamada se hace sin credenciales de AWS, así que no hay ninguna clave de la entidad principal con la que exceptuarla. Deje el rol fuera del `Resource` de la instrucción, o exceptúe por una notificación (claim) del token, como `token.actions.githubusercontent.com:sub` de GitHub Actions."
        UnsignedSaml
            "Esta llamada se hace sin credenciales de AWS, así que no hay ninguna clave de la entidad principal con la que exceptuarla. Deje el rol fuera del `Resource` de la instrucción, o exceptúe por lo que dice la aserción: `saml:sub`, `saml:aud` o `saml:iss`."
        WrittenByAws
            "AWS escribió esta política y nadie más puede editarla. Si no se quiere el Deny, desasocie la política y asocie una copia propia, con el Deny restringido."
        NarrowForOneIdentity
            "Si la política está asociada solo {who:a}, restrinja la instrucción (su `Action`, `Resource` o `Condition`) o elimínela: una excepción para {who} la anularía entera."
        SharedByOthers
            "Si está asociada también a otros, añada {piece} a la `Condition` de la instrucción: eso deja fuera únicamente a esta identidad y solo puede restringir el Deny."
        AttachedTo
            "Vea a quién más está asociada la política: {list}."
        OrDetach
            "Si nada de ella debe frenar ya {who:a}, quítele la política: {detach}. Puede venir de un grupo; entonces se desasocia allí."
        SaveFirst
            "Guarde lo que muestra {print} antes de cambiarla. Después escriba la política cambiada: {write}. Sustituye la política entera."
        NewVersion
            "Escriba la política cambiada como una versión nueva: {write}. La versión antigua se conserva y se puede volver a poner como predeterminada."
        ReplacesTheWhole
            "Guarde la política tal como está antes de cambiarla: lo que la escribe de nuevo la sustituye entera."
        StillNeedsAnAllow
            "Quitar el Deny no concede nada por sí solo: compruebe que también hay un Allow para esta solicitud."
        ThereForAReason
            "Un Deny existe por algún motivo. Pregunte a quien lo escribió antes de hacer una excepción."
        NotSeen
            "El mensaje no muestra la instrucción que denegó, y undeny no la ha visto: léala antes de cambiarla."
        KeepServicesExempt
            "Conserve `aws:PrincipalIsAWSService` en la `Condition` tal como está: sin ella, el Deny detiene a los servicios de AWS que trabajan para usted."
        TitleExceptionFor
            "Para añadir a la Condition del Deny: una excepción para {who}"
        TitleIfServiceControl
            "Si el Deny está en una política de control de servicios, añada a su Condition: una excepción para {who}"
    }

    Find {
        Organizations
            "Abra la política que AWS nombra, {arn}: {describe}."
        Managed
            "Abra la política que AWS nombra, {arn}, en la consola de IAM. O bien: {versions} dice qué versión es la predeterminada, y {print} la muestra."
        Named
            "Abra la política que AWS nombra: {arn}."
        ServiceControlPolicies
            "En la cuenta de administración enumere las políticas de la cuenta: {list}. Después haga lo mismo con cada nivel superior: {parents}."
        InCloudTrail
            "Busque el evento en CloudTrail: `errorMessage` nombra allí a menudo el tipo de política y, desde 2026, el ARN de la política."
    }

    Doubts {
        GivesAccess
            "Esto da a la cuenta {caller} acceso a la cuenta {account}. Asegúrese de que {caller} es una cuenta que conoce, y de que el mensaje viene de donde lo espera."
        OfAnotherAccount
            "El solicitante es de la cuenta {caller}, el recurso es de la cuenta {account}. Asegúrese de que {caller} es una cuenta que conoce."
        NotSignedIn
            "El solicitante es de la cuenta {caller}, y la sesión iniciada es de la cuenta {account}. No conceda nada antes de saber por qué el mensaje está aquí."
        UnknownService
            "AWS no documenta ningún servicio {service}. No le conceda nada antes de saber qué es."
        NotWrittenByAws
            "AWS no escribe mensajes así: nombra la acción que denegó, nunca un patrón de acciones ni acciones de varios servicios a la vez. De él no se puede sacar ninguna política."
        AskAgain
            "Repita lo que se denegó y tome el mensaje que muestra la propia AWS."
        GrantNothing
            "No conceda nada de lo que pide este texto. Pida el mensaje que muestra la propia AWS."
    }

    Elsewhere {
        ClusterForbids
            "IAM dejó entrar a {principal}, y el clúster de Kubernetes lo denegó: deciden sus propias entradas de acceso y RBAC, no IAM."
        ClusterForbidsYou
            "IAM le dejó entrar, y el clúster de Kubernetes lo denegó: deciden sus propias entradas de acceso y RBAC, no IAM."
        AskClusterAdministrator
            "Pregunte a quien administra el clúster y envíe también la línea: dice qué se pidió y en qué espacio de nombres."
        SeeEntry
            "Vea si hay una entrada de acceso y qué puede hacer: {list}."
        AssociatePolicy
            "Asóciele una política de acceso, aquí una de lectura: {associate}. Si todavía no hay entrada, créela antes: {create}."
        OrRoleBinding
            "O vincule un rol de Kubernetes, en su espacio de nombres: un `RoleBinding` al nombre de usuario de la entrada o a uno de sus grupos."
        OldConfigMap
            "Un clúster que usa el mapa de configuración `aws-auth` tiene allí el nombre y los grupos del usuario."
        NotLoggedIn
            "Docker no ha iniciado sesión en este registro de Amazon ECR, su sesión ha terminado, o el repositorio no deja entrar al solicitante. Un repositorio que no existe se deniega con las mismas palabras."
        LogInTo
            "Inicie sesión con las credenciales que deben extraer o enviar: `aws ecr get-login-password --region {region}`, cuya salida se pasa por una tubería a `docker login --username AWS --password-stdin {host}`. Una sesión dura 12 horas."
        LogIn
            "Inicie sesión con las credenciales que deben extraer o enviar: `aws ecr get-login-password --region REGION`, cuya salida se pasa por una tubería a `docker login --username AWS --password-stdin ACCOUNT_ID.dkr.ecr.REGION.amazonaws.com`. Una sesión dura 12 horas."
        LogOutOfPublic
            "Para las imágenes públicas no hace falta iniciar sesión, y con una sesión terminada se deniegan: `docker logout public.ecr.aws`."
        CheckImageAddress
            "Compruebe la cuenta, la región y el nombre del repositorio en la dirección de la imagen, letra por letra."
        PullActions
            "Para extraer, el solicitante necesita `ecr:GetAuthorizationToken` sobre `*`, y sobre el repositorio `ecr:BatchGetImage`, `ecr:GetDownloadUrlForLayer` y `ecr:BatchCheckLayerAvailability`. Si el repositorio es de otra cuenta, también tiene que permitirlas su propia política."
        DeviceRefused
            "AWS IoT Core denegó la solicitud del dispositivo: la política de AWS IoT asociada a su certificado, o a su identidad de Cognito, no permite esto. No es una política de IAM."
        DeviceRefusedThis
            "AWS IoT Core denegó la solicitud del dispositivo: la política de AWS IoT asociada a su certificado, o a su identidad de Cognito, no permite {what} sobre {resource}. No es una política de IAM."
        CompareTopic
            "Compare el tema y el ID de cliente de la línea del registro con los que debería usar el dispositivo."
        AskFleet
            "Si son correctos, pregunte a quien mantiene las políticas de los dispositivos."
        SeePolicies
            "Vea qué políticas tiene el certificado: {list}."
        AddToIotPolicy
            "Añada la instrucción a una de ellas: léala con {get} y guarde una versión nueva con {create}."
        IotStatement
            "La instrucción es {statement}."
        IotNames
            "En ella, publicar y recibir usan `topic/…`, suscribirse usa `topicfilter/…`, conectarse usa `client/…`, y cada cosa necesita su propia acción. `${{iot:Connection.Thing.ThingName}}` representa el nombre del propio dispositivo."
        IamToo
            "Un dispositivo que inicia sesión con Amazon Cognito necesita ambas: la política de AWS IoT de su identidad y la política de IAM de su rol."
        DatabaseRefused
            "La base de datos no dejó iniciar sesión a {user} con un token de IAM: el solicitante no puede conectarse como este usuario, o el token o la conexión no son como deben ser."
        DatabaseRefusedUser
            "La base de datos no dejó iniciar sesión a su usuario con un token de IAM: el solicitante no puede conectarse como este usuario, o el token o la conexión no son como deben ser."
        FreshToken
            "Cree un token nuevo, que dura 15 minutos, exactamente para el host, el puerto, la región y el usuario con los que se conecta: {generate}. Conéctese por TLS, y no por un alias del host."
        CheckCaller
            "Compruebe quién firma el token: {whoami}. Los tokens creados con una sesión terminada se deniegan."
        FindResourceId
            "Busque el ID que pide la política: {instances}, para Aurora {clusters}. No es el nombre de la base de datos."
        GrantInDatabase
            "En la base de datos el usuario tiene que estar preparado para ello: PostgreSQL `GRANT rds_iam TO USER_NAME`, MySQL y MariaDB `IDENTIFIED WITH AWSAuthenticationPlugin AS 'RDS'`. La autenticación de IAM tiene que estar activada en la instancia."
        ToConnect
            "Para conectarse como este usuario de la base de datos"
        BootstrapByAdministrator
            "Esto es parte de lo que crea `cdk bootstrap`, una vez por cada cuenta y región. Deje que lo ejecute un administrador; después, una implementación solo necesita asumir sus roles."
        BootstrapNeedsMore
            "`cdk bootstrap` crea roles, uno de ellos con los permisos de todas las implementaciones, un bucket, un repositorio y un parámetro: quien puede ejecutarlo puede dar cualquier permiso, así que no lo conceda por partes."
        BootstrapTrust
            "El rol es uno que creó `cdk bootstrap` en la cuenta {account}. Solo confía en las cuentas que se indicaron al hacer el bootstrap."
        AskToBootstrap
            "Pida al administrador de la cuenta {account} que repita allí el bootstrap e incluya la cuenta de usted entre las de confianza."
        BootstrapAgain
            "Allí: `cdk bootstrap aws://{account}/{region} --trust {trusted} --cloudformation-execution-policies POLICY_ARN`."
        NameTheOthers
            "`--trust` sustituye la lista de cuentas de confianza: nombre de nuevo las que ya lo son (`cdk bootstrap --show-template` y la pila `CDKToolkit` las muestran). Una política de confianza editada a mano se sobrescribe con el siguiente bootstrap."
        CallerToo
            "El solicitante también necesita el Allow, como en la política que se muestra aquí."
        BootstrapSameAccount
            "El rol es uno que creó `cdk bootstrap` en su propia cuenta, y confía en ella. Al solicitante le falta el Allow para asumirlo."
        AllBootstrapRoles
            "Una implementación asume varios de estos roles (implementación, publicación de archivos e imágenes, consulta): la política los nombra, y ningún otro rol."
        ToDeploy
            "Para implementar con AWS CDK: los roles de su bootstrap"
    }

    Encoded {
        ReasonIsEncoded
            "AWS puso el motivo en un mensaje codificado. Decodifíquelo para ver qué acción se denegó y qué la denegó."
        InTheAccount
            "Decodifique el mensaje en la cuenta a la que se le denegó la solicitud: solo allí se puede leer."
        AllowToDecode
            "Si el solicitante debe poder decodificar estos mensajes, asocie la política que se muestra aquí. Revela detalles de políticas y no concede nada más."
        IfInvalid
            "Si AWS responde `InvalidAuthorizationMessageException`, el mensaje está cortado, contiene un salto de línea o es demasiado antiguo: tome el mensaje entero del registro de la herramienta o de CloudTrail (`errorMessage`), o provoque el error de nuevo."
        OnlyToDecode
            "Solo para decodificar estos mensajes"
        TakesNoResource
            "`sts:DecodeAuthorizationMessage` no admite ningún recurso, así que `*` es el único posible."
        MatchedStatement
            "El mensaje decodificado nombra lo que coincidió: la instrucción {statement}."
        MatchedPolicy
            "El mensaje decodificado nombra lo que coincidió: la política {policy}."
        Matched
            "El mensaje decodificado nombra lo que coincidió: la instrucción {statement} de la política {policy}."
        CutOff
            "El mensaje codificado está cortado y no se puede decodificar. Obtenga el mensaje entero del registro de la herramienta o de CloudTrail (`errorMessage`)."
        Decode
            "Decodifíquelo: {decode}."
        PasteDecoded
            "Pegue aquí el JSON decodificado: entonces se explica por completo. Nombra entidades principales y recursos, así que compártalo con cuidado."
    }

    Circumstance {
        WithMfa
            "el solicitante inició sesión con MFA"
        WithoutMfa
            "el solicitante inició sesión sin MFA"
        ByService
            "el solicitante es un servicio de AWS"
        NotByService
            "el solicitante no es un servicio de AWS"
        OverHttps
            "la solicitud vino por HTTPS"
        WithoutHttps
            "la solicitud vino sin HTTPS"
        ViaService
            "un servicio de AWS hizo la llamada en nombre del solicitante"
        Directly
            "el solicitante hizo la llamada directamente"
        GrantForResource
            "un servicio de AWS crea la concesión"
        GrantForNobody
            "la concesión no es para un servicio de AWS"
    }

    ConditionKey {
        CalledVia
            "un servicio que hizo la llamada en nombre del solicitante"
        CurrentTime
            "la hora"
        EpochTime
            "la hora en segundos desde 1970"
        MultiFactorAuthAge
            "el número de segundos desde la MFA del solicitante"
        PrincipalAccount
            "la cuenta del solicitante"
        PrincipalArn
            "el solicitante"
        PrincipalOrgId
            "la organización del solicitante"
        PrincipalOrgPaths
            "el lugar del solicitante en la organización"
        PrincipalServiceName
            "el servicio que llama"
        PrincipalServiceNamesList
            "un nombre del servicio que llama"
        PrincipalType
            "el tipo del solicitante"
        Referer
            "la página de procedencia"
        RequestedRegion
            "la región"
        ResourceAccount
            "la cuenta del recurso"
        ResourceOrgId
            "la organización del recurso"
        ResourceOrgPaths
            "el lugar de la cuenta del recurso en la organización"
        SourceAccount
            "la cuenta para la que trabaja el servicio que llama"
        SourceArn
            "el recurso para el que trabaja el servicio que llama"
        SourceIdentity
            "la identidad de origen del solicitante"
        SourceIp
            "la dirección IP del solicitante"
        SourceOrgId
            "la organización para la que trabaja el servicio que llama"
        SourceVpc
            "la VPC del solicitante"
        SourceVpce
            "el punto de conexión de VPC"
        TagKeys
            "una clave de etiqueta de la solicitud"
        TokenIssueTime
            "la hora a la que empezó la sesión del solicitante"
        UserAgent
            "el programa del solicitante"
        Username
            "el nombre de usuario del solicitante"
        VpcSourceIp
            "la dirección IP del solicitante en la VPC"
    }

    EditNote {
        OnlyIfItDenied
            "Solo ayuda si esta instrucción denegó la solicitud, lo cual no es seguro."
        EveryLevel
            "El Allow tiene que estar en todos los niveles de la organización, desde la raíz hasta la cuenta."
        NothingElse
            "Permite esta acción sobre este recurso, y nada más."
        LetsPast
            "{statement} ya no deniega nada a {who}: {actions} sobre {resources}. Para todos los demás queda como está."
    }

    Evaluation {
        Denied
            "{statement} deniega la solicitud."
        DeniedIn
            "{statement} de {policy} deniega la solicitud."
        DeniedBy
            "{count} instrucciones deniegan la solicitud; cada una tiene que dejarla pasar."
        OneMayDeny
            "Puede que una instrucción haya denegado la solicitud, según {on}."
        MayDeny
            "Puede que {count} instrucciones hayan denegado la solicitud, según {on}."
        NoneDenies
            "Aquí ninguna instrucción deniega la solicitud: lo hace otra política."
        NoneAllows
            "Aquí ninguna instrucción permite la solicitud."
        Allows
            "{statement} permite la solicitud: lo que la denegó no está aquí."
        OneMayAllow
            "Puede que una instrucción permita la solicitud, según {on}."
        MayAllow
            "Puede que {count} instrucciones permitan la solicitud, según {on}."
        NoPolicy
            "En este texto no hay ningún documento de política."
        OneFault
            "La política tiene un error por el que AWS la rechazaría; corríjalo primero."
        Faulty
            "La política tiene {count} errores por los que AWS la rechazaría; corríjalos primero."
    }

    PolicyFault {
        JsonSyntaxError
            "Corrija el error de sintaxis JSON en la línea {line}, columna {column}: {reason}."
        NoPolicy
            "Esto no es un documento de política: debe ser un objeto JSON con Statement."
        DataTypeMismatch
            "El texto no coincide con el tipo de datos JSON esperado, {wanted}."
        InvalidPolicyElement
            "El elemento de política {element} no es válido."
        ElementCase
            "El elemento de política {written} se escribe {name}."
        DuplicateElement
            "El elemento de política {element} aparece aquí más de una vez. Quite uno."
        DuplicateConditionKey
            "La clave de condición {key} aparece más de una vez en el mismo bloque de condición. Quite las repetidas."
        MissingStatement
            "Añada una instrucción a la política."
        MissingEffect
            "Añada a la instrucción un elemento Effect con el valor Allow o Deny."
        InvalidEffect
            "El efecto {effect} no es válido. Use Allow o Deny."
        MissingAction
            "Añada a la instrucción un elemento Action o NotAction."
        MissingResource
            "Añada a la instrucción un elemento Resource o NotResource."
        UnsupportedElementCombination
            "Los elementos de política {one} y {other} no se pueden usar en la misma instrucción. Quite uno."
        InvalidVersion
            "La versión {version} no es válida. Use una de estas: 2012-10-17, 2008-10-17."
        InvalidAction
            "La acción {action} no existe."
        InvalidActionNear
            "La acción {action} no existe. ¿Quiso decir {nearest}?"
        InvalidServiceInAction
            "El servicio {service} que indica la acción no existe."
        InvalidServiceInActionNear
            "El servicio {service} que indica la acción no existe. ¿Quiso decir {nearest}?"
        InvalidArnPrefix
            "Añada al ARN del recurso el prefijo obligatorio (arn)."
        MissingArnField
            "El ARN de un recurso tiene que incluir al menos 6 campos con esta estructura: arn:partition:service:region:account:resource."
        InvalidPrincipalFormat
            "El contenido del elemento Principal no es válido. Indique en él un par de clave y valor."
        InvalidPrincipalKey
            "La clave de entidad principal {key} no es válida."
        InvalidConditionOperator
            "El operador de condición {operator} no es válido. Use uno válido."
        NullWithIfExists
            "El operador de condición Null no se puede usar con el sufijo IfExists. Cambie el operador o el sufijo."
        NullWithSet
            "El operador de condición Null no se puede usar con ForAllValues ni ForAnyValue."
        InvalidConditionKeyFormat
            "El formato de la clave de condición {key} no es válido. Use el formato service:keyname."
        MissingBraceInVariable
            "A la variable de política le falta la llave de cierre. Añada }} detrás del texto de la variable."
        EmptyVariable
            "Variable de política vacía. Quite la estructura ${{ }} o ponga una variable dentro."
        VariableUnsupportedInVersion
            "Para incluir variables en la política, use la versión 2012-10-17 o posterior. Aquí la variable es texto normal."
        InvalidVariableForOperator
            "Las variables de política solo se pueden usar con operadores String y ARN."
        WildcardWithoutLike
            "El valor de la condición incluye un carácter * o ?. Si quería usar un comodín (*, ?), cambie el operador de condición por uno con Like."
        InvalidBoolean
            "{value} no es un booleano. Añada un valor booleano válido (true o false)."
        InvalidNumber
            "{value} no es un número."
        InvalidDate
            "{value} no es una fecha. Indique una fecha válida con YYYY-MM-DD u otro formato de fecha y hora ISO 8601."
        InvalidIpRange
            "{value} no es una dirección IP ni un rango. Use el formato CIDR estándar: 203.0.113.0/24 o 2001:DB8::/64."
        EmptyList
            "La lista está vacía, así que nada coincide con ella."
        NoValue
            "(ninguno)"
    }

    Relation {
        Like
            "coincide con {values}"
        In
            "está en {values}"
        Is
            "es {values}"
        Less
            "es menor que {values}"
        LessOrEqual
            "es como máximo {values}"
        Greater
            "es mayor que {values}"
        GreaterOrEqual
            "es como mínimo {values}"
    }

    StatementReason {
        Names
            "Nombra la acción {action}."
        Includes
            "Su acción {pattern} incluye {action}."
        NotAction
            "Trata de todas las acciones menos algunas, y {action} no es una de ellas."
        OtherAction
            "No trata de la acción {action}."
        OtherResource
            "No trata del recurso {resource}."
        OtherPrincipal
            "No trata de esta entidad principal."
        Holds
            "Se aplica {term}; aquí {key} es {value}."
        HoldsWithout
            "Se aplica {term}; la solicitud no tiene {key}."
        Fails
            "Se aplica {term}; aquí {key} es {value}, así que no se aplica."
        FailsWithout
            "Se aplica {term}; la solicitud no tiene {key}, así que no se aplica."
        Open
            "Se aplica {term}; no se sabe qué valor tenía {key}."
        OpenAction
            "Si trata de esta solicitud depende de la acción, que no se conoce."
        OpenResource
            "Si trata de esta solicitud depende del recurso, que no se conoce del todo."
        OpenPrincipal
            "Si trata de esta solicitud depende de quién es el solicitante, que no se conoce del todo."
        EliminationHere
            "AWS dice que esta {policy} denegó la solicitud, y ninguna otra instrucción suya puede haberlo hecho."
        Elimination
            "AWS dice que {policy:a} denegó la solicitud. Si es esta, ninguna otra instrucción suya puede haberlo hecho."
        Named
            "AWS nombra esta instrucción."
        Faulty
            "No se puede leer: vea los errores de la política."
    }

    Statements {
        Numbered
            "La instrucción {number}"
        Named
            "La instrucción {number} ({sid})"
    }

    TagKey {
        Principal
            "la etiqueta {tag} del solicitante"
        Request
            "la etiqueta {tag} de la solicitud"
        Resource
            "la etiqueta {tag} del recurso"
    }

    Values {
        Nothing
            "nada"
        OrMore
            "{some} o uno de {more} más"
        EveryAction
            "todas las acciones"
        EveryActionBut
            "todas las acciones menos {some}"
        EveryResource
            "todos los recursos"
        EveryResourceBut
            "todos los recursos menos {some}"
        ThisResource
            "este recurso"
        TheAction
            "la acción"
        TheResource
            "el recurso"
        ThePrincipal
            "la entidad principal"
        WhetherTheyApply
            "si las políticas de control de recursos se aplican a {service}"
    }

    When {
        NotSaid
            "solo si la solicitud no dice {key}"
        Said
            "solo si la solicitud dice {key}"
        OnlyIf
            "solo si {fact}"
        Unless
            "salvo si {fact}"
        KeyUnless
            "salvo si {key} {relation}"
        KeyOnlyIf
            "solo si {key} {relation}"
        KeyOnlyIfOrAbsent
            "solo si {key} {relation}, o no está en la solicitud"
        AnyOnlyIf
            "solo si {key} {relation} en al menos uno de sus valores"
        EveryUnless
            "salvo si {key} {relation} en todos sus valores"
        EveryOnlyIf
            "solo si {key} {relation} en todos sus valores"
        AnyUnless
            "salvo si {key} {relation} en alguno de sus valores"
    }

    ExecutionRole {
        MayNot
            "El rol de ejecución de la función de Lambda no puede realizar {action}. El Allow va en la política del propio rol, no en la de usted."
        FindRole
            "Busque el rol: {get}, o `role` en su plantilla. El mensaje no lo dice."
        OwnTemplate
            "Si su propia plantilla crea el rol, añada allí la política y haga que el desencadenador o la función se creen después: Lambda prueba el permiso enseguida."
        FillInAndAttach
            "Complete el recurso y asocie la política al rol de ejecución: {put}."
        OrManaged
            "O asocie la política administrada de AWS, que lo permite sobre todos los recursos: {attach}."
        OtherAccount
            "Si el recurso es de otra cuenta, su propia política también tiene que dar permiso al rol. Si lo cifra una clave de KMS administrada por el cliente, el rol necesita también esa clave."
        ForFunction
            "Para una función que {that}"
        TriedOnAll
            "Lambda las prueba sobre `*` al crear la función, así que un recurso más restringido no pasa."
        NeedsTheOthers
            "El mensaje nombra solo {action}, la primera que falló; una función que {that} necesita también las demás."
    }

    FunctionThat {
        ReadsQueue
            "lee una cola mediante una asignación de orígenes de eventos"
        ReadsStream
            "lee un flujo mediante una asignación de orígenes de eventos"
        ReadsTableStream
            "lee el flujo de una tabla mediante una asignación de orígenes de eventos"
        ReadsKafka
            "lee un clúster de Amazon MSK mediante una asignación de orígenes de eventos"
        MakesInterfaces
            "crea interfaces de red en una VPC"
        SendsToQueue
            "envía a una cola como destino o cola de mensajes fallidos"
        PublishesToTopic
            "publica en un tema como destino o tema de mensajes fallidos"
        CallsFunction
            "llama a otra función como destino"
        PutsEvents
            "envía eventos a un bus como destino"
    }

    DeniedBy {
        DenyIn
            "un Deny en {policy:a}"
        DenyInNamed
            "un Deny en {policy:a}, {arn}"
        Deny
            "un Deny"
        DenyNamed
            "un Deny, {arn}"
        NoAllowIn
            "no haber ningún Allow en ninguna {policy}"
        NoAllowInNamed
            "no haber ningún Allow en ninguna {policy}, {arn}"
        NoAllow
            "no haber ningún Allow"
        Policy
            "{policy:a}"
        PolicyNamed
            "{policy:a}, {arn}"
    }

    Fact {
        Who
            "Quién"
        Action
            "Acción"
        Operation
            "Operación"
        Resource
            "Recurso"
        DeniedBy
            "Denegado por"
        ErrorCode
            "Código de error"
        When
            "Cuándo"
        Region
            "Región"
        RequestId
            "ID de solicitud"
    }

    Grants {
        WildcardAction
            "{action} contiene un comodín. AWS siempre nombra la única acción que denegó, así que el texto se cambió o no es un mensaje de AWS: busque en CloudTrail qué acción era. No se escribe ninguna política para todas."
        CutAction
            "El mensaje se interrumpe en {action}, y varias acciones empiezan así. No se escribe ninguna política a partir de una suposición: pegue el mensaje entero."
        Completed
            "El mensaje se interrumpe en {cut}: lo que se denegó es {action}."
        IsOperation
            "{operation} es una operación de la API, no una acción: la permite {action}."
        NotInReference
            "{action} no está en la referencia de autorización de servicios del {date}: compruebe el nombre antes de usar esta instrucción."
        NotInReferenceNear
            "{action} no está en la referencia de autorización de servicios del {date}: compruebe el nombre antes de usar esta instrucción. Quizá sea {near}."
        NoPrefix
            "{prefix} no es un prefijo de acciones de IAM; el de {product} es {near}."
        NoPrefixReplaced
            "{prefix} no es un prefijo de acciones de IAM; el de {product} es {near}, y la política usa ese."
        Ended
            "AWS cerró {product} el {date}."
        OnlyStar
            "{action} no admite ningún recurso: IAM solo acepta `*` para ella."
        NeedNotName
            "Una solicitud de {action} no tiene por qué nombrar un recurso, y entonces solo la permite `*`. Si nombra uno ({types}), ponga ese ARN en lugar de `*`."
        PhoneNumber
            "Un número de teléfono no tiene ARN: solo `*` permite los mensajes de texto, y con ellos los temas. Para dejar fuera los temas, elija la opción con `NotResource`."
        OfOneRun
            "AWS crea el ID para un solo recurso ({sort}) y nunca más, así que `*` ocupa su lugar: una instrucción solo para este ID no dejaría pasar la próxima solicitud."
        BelowTheDomain
            "Las solicitudes van a lo que está debajo del dominio, que es lo que representa `/*`: sin él, la instrucción no permite ninguna. Ponga la ruta de un índice delante del `*` para permitir menos."
        PrintedWildcard
            "El mensaje muestra {resource} con un comodín, y en la política representa todo lo que coincide con él. Si conoce el nombre, póngalo en lugar de `*`."
        NoNamePrinted
            "El mensaje tiene `*` en lugar del nombre del recurso ({sort}). Lo más probable es que la solicitud no nombrara ninguno, o no como lo escribe AWS (una variable sin valor, una errata). Mire primero ahí: con el nombre correcto, la instrucción solo necesita ese ARN, mientras que `*` los permite todos."
        WildcardOfNew
            "El mensaje muestra {resource} con un comodín, ya que lo que se crea aún no tiene un ID propio: AWS comprueba la solicitud justo sobre eso, así que deje el `*`."
        Misnamed
            "{printed} no está escrito como el nombre de un recurso así ({types}): ponga el ARN correcto en su lugar."
        ManyTypes
            "{action} se comprueba con el recurso del que trata la solicitud, y el mensaje no lo nombra: {types}."
        SecretEnd
            "AWS Secrets Manager termina el ARN de un secreto con seis caracteres propios; `??????` los representa."
        WholeBucket
            "El mensaje nombra solo el bucket. {objects} representa todos los objetos de {bucket}: ponga una clave o un prefijo delante del `*` para permitir menos."
        AlsoChecked
            "{action} se comprueba también con estos tipos de recurso: {types}. Si se deniega a continuación con uno de ellos, ese ARN también va en la instrucción."
        Alike
            "AWS escribe igual los ARN de estos tipos de recurso: {types}. La instrucción vale para todos."
        Unlike
            "El ARN no está escrito como los de {types}, con los que se comprueba {action}. Aquí está tal como lo muestra el mensaje: compruebe que esté completo."
        UnlikeAny
            "El ARN no está escrito como los de los tipos de su referencia, con los que se comprueba {action}. Aquí está tal como lo muestra el mensaje: compruebe que esté completo."
        InDataCatalog
            "AWS Glue comprueba un objeto del Data Catalog y todo lo que lo contiene, así que la instrucción nombra también `catalog`."
        ThroughProfile
            "Una solicitud a través de un perfil de inferencia se comprueba con el perfil y con el modelo en cada región a la que puede ir (el `*` en el ARN del modelo las representa); la condición permite el modelo solo a través de este perfil."
        BehindAccessPoint
            "El bucket que está detrás del punto de acceso también tiene que permitir la solicitud: con la segunda instrucción, que solo vale a través de este punto de acceso, o con una política de bucket que deje la decisión a los puntos de acceso de la cuenta {account} con la condición `s3:DataAccessPointAccount`."
        ScaledVolumes
            "Para lanzar instancias con volúmenes cifrados el rol necesita todas estas, como documenta AWS. Para una clave de otra cuenta van a su cuenta allí, y en su propia cuenta `aws kms create-grant` presta la clave al rol."
        LendsToServices
            "`kms:GrantIsForAWSResource` deja prestar la clave solo a servicios de AWS. Si el propio programa llama a `CreateGrant`, quite la condición."
        TagsAtCreation
            "{key} deja poner etiquetas solo mientras {operation} crea el recurso: sin ella, quien tenga esto puede cambiar cualquier etiqueta, y con ello el acceso que depende de etiquetas."
        TagsAtLaunch
            "{key} deja poner etiquetas solo mientras {operation} crea el recurso: sin ella, quien tenga esto puede cambiar cualquier etiqueta, y con ello el acceso que depende de etiquetas. Un lanzamiento que también etiqueta volúmenes o interfaces de red se comprueba a continuación con ellos."
        TagsPerhapsAtCreation
            "Si las etiquetas se ponen mientras se crea el recurso, añada la condición {key} con la operación que lo crea, como `RunInstances`: sin ella, quien tenga esto puede cambiar cualquier etiqueta."
        PassedByName
            "Que {host} recibe el rol se deduce solo del nombre del rol. Si es otro servicio, póngalo en `iam:PassedToService`."
        PassedToUnknown
            "El mensaje no dice qué servicio recibe el rol. Cuando lo sepa, añada la condición `iam:PassedToService`."
        PassedToOneOf
            "El mensaje no dice qué servicio recibe el rol; puede ser {hosts}. Cuando lo sepa, añada la condición `iam:PassedToService`."
        MayAlsoNeed
            "{action} puede necesitar también {needs}."
        KeyPolicyStar
            "En una política de clave, `*` es la clave a la que está asociada."
        ManagedPolicy
            "O asocie la política administrada de AWS {name}, que también permite lo que se pide a continuación: {attach}."
    }

    Choices {
        AnotherSort
            "Si {printed} es otro tipo de recurso"
        Meant
            "Si se quería decir {near}, no {printed}"
        AllChecked
            "Todo con lo que se comprueba {action}"
        EveryObjectOf
            "Lo mismo sobre todos los objetos del bucket {bucket}"
        EveryObjectBelow
            "Lo mismo sobre todos los objetos que empiezan por {start}"
        EveryBeside
            "Lo mismo sobre todos los recursos del mismo tipo ({sort})"
        Describes
            "Todo lo que enumera o describe este recurso ({sort})"
        TextMessagesOnly
            "Solo mensajes de texto, y ningún tema"
        AlsoNeeded
            "Lo que {action} puede necesitar también"
        WholeJobThere
            "Todo lo que necesita el mismo trabajo, en la política {thing:de}"
        Whole
            "{job}"
    }

    Jobs {
        ClusterAutoscaler
            "Cluster Autoscaler pide más que esta acción. Si su rol ya tiene una política, mire su condición sobre etiquetas: con un grupo sin la etiqueta también se deniega así. Las acciones que describen solo admiten `*`."
        LoadBalancerController
            "AWS Load Balancer Controller publica su política, `docs/install/iam_policy.json`, con cada versión. Asocie la de la versión exacta que se ejecuta: a una más antigua le faltan acciones que pide un controlador más nuevo."
        SystemsManagerAgent
            "El agente las pide sobre `*`. Las necesita todas y, en una subred sin salida, también los puntos de conexión de VPC `ssm`, `ssmmessages` y, para agentes más antiguos, `ec2messages`."
        EcsExec
            "Esto es una tarea de Amazon ECS: ECS Exec necesita estas cuatro en el rol de la tarea, y nada más. La política administrada para instancias dejaría además que la tarea leyera todos los parámetros."
        AgentReadsParameters
            "`AmazonSSMManagedInstanceCore` es para instancias: también deja leer todos los parámetros de Parameter Store."
        BatchService
            "La sesión `aws-batch` es el propio AWS Batch. Si esto aparece al eliminar un entorno de computación, la política se desasoció antes: elimine primero el entorno."
        StartEcsTask
            "Amazon ECS usa este rol para iniciar la tarea: a continuación se pide extraer la imagen y escribir registros."
        Image
            "El cliente de docker pide varias acciones, de las que el mensaje nombra la primera que falló. `ecr:GetAuthorizationToken` solo admite `*`."
        PublicImage
            "El cliente de docker pide varias acciones, de las que el mensaje nombra la primera que falló. Las acciones para el token solo admiten `*`."
        EncryptedMessages
            "Quien envía a una cola o un tema cifrados necesita `kms:GenerateDataKey` y `kms:Decrypt`: la otra se deniega a continuación."
        UploadInParts
            "Una carga multiparte con una clave de KMS necesita además `kms:Decrypt`: Amazon S3 lee las partes para unirlas."
        WritesUnderKey
            "Si lo que está cifrado con esta clave es una cola de Amazon SQS o un tema de Amazon SNS a los que se envía, o una carga multiparte a Amazon S3, a continuación se deniega `kms:Decrypt` sobre la clave: elija la opción con las dos."
        TerraformBackend
            "Si Terraform bloquea su estado con esta tabla, necesita aquí `dynamodb:GetItem`, `dynamodb:PutItem` y `dynamodb:DeleteItem`, y el objeto del estado en Amazon S3."
        SessionManager
            "Una sesión necesita también su documento, y quien la inicia tiene que poder terminarla. El `*` de los ARN de sesiones representa los ID propios de este usuario."
        ExternalDns
            "ExternalDNS enumera zonas y registros antes de cambiar alguno. `route53:ListHostedZones` solo admite `*`."
        CertManager
            "Validar un dominio por DNS supone cambiar un registro, esperar al cambio (cuyo ID es nuevo cada vez, así que lo representa `*`) y buscar zonas por nombre."
    }

    Guarded {
        Quarantine
            "AWS ha puesto en cuarentena {who:a}: una clave de acceso suya se hizo pública. La política impide que otros la usen, y no se debe quitar ni copiar."
        QuarantineFollowTheCase
            "Siga el caso de soporte o el correo que AWS envió al propietario de la cuenta. Deje de usar la clave: quien la encontró también puede usarla."
        QuarantineReplaceKey
            "Busque la clave, {list}, desactívela, {deactivate}, y dé una nueva a lo que la usaba, o mejor un rol."
        QuarantineLookAround
            "Busque en CloudTrail, en todas las regiones, qué hicieron otros con la clave: {look}. Deshaga lo que no hizo nadie de los suyos: usuarios, claves, instancias."
        QuarantineKeepIt
            "Deje la política donde está hasta que AWS haya cerrado el caso, y no haga ninguna excepción."
        ControlTower
            "AWS Control Tower protege {resource}: un control obligatorio deniega {what} sobre él. No se puede hacer ninguna excepción a mano."
        ControlTowerAsk
            "Diga al administrador de AWS Control Tower qué quiere conseguir: si se puede cambiar, lo cambia en el propio Control Tower."
        ControlTowerOwner
            "No cambie nada en la política: un cambio a mano en las políticas de Control Tower es una desviación, y la próxima actualización lo deshace. Configure de otra forma la zona de aterrizaje o sus controles."
        ControlTowerExecution
            "Trabaje con un rol propio: `AWSControlTowerExecution` y los roles `stacksets-exec-` son solo para AWS Control Tower y CloudFormation StackSets."
        IdentityCenter
            "AWS mantiene esta política, y nadie puede verla ni editarla. Un administrador delegado de IAM Identity Center no puede administrar el acceso a la cuenta de administración: lo más probable es que {account} sea esa cuenta."
        IdentityCenterReader
            "Si {account} es la cuenta de administración de la organización, hágalo desde la propia cuenta de administración, o pregunte a quien trabaja en ella."
        IdentityCenterSets
            "Lo mismo vale para los conjuntos de permisos aprovisionados en la cuenta de administración: use otro conjunto de permisos para las demás cuentas."
        IdentityCenterOwner
            "En la cuenta de administración abra IAM Identity Center y haga allí el cambio."
        IdentityCenterUnknown
            "AWS mantiene esta política, y nadie puede verla ni editarla. Un administrador delegado de IAM Identity Center no puede administrar lo que llega a la cuenta de administración."
        IdentityCenterUnknownReader
            "Hágalo desde la propia cuenta de administración de la organización, o pregunte a quien trabaja en ella."
        Lab
            "Esta es una cuenta de laboratorio (AWS Academy u otro laboratorio de Vocareum), y el laboratorio no permite {what}. No hay administrador al que pedir más."
        LabReader
            "Use lo que le da el laboratorio: el rol `LabRole`, el perfil de instancia `LabInstanceProfile`, y los servicios y regiones que nombran sus instrucciones."
        LabAsk
            "Si un ejercicio necesita más, pregunte a su instructor. Para trabajo propio use una cuenta propia."
        LabOwner
            "Solo quien creó el laboratorio puede cambiar sus límites: el instructor puede comunicárselo."
        Beanstalk
            "El propio AWS Elastic Beanstalk escribió el Deny en la política de su bucket {bucket}, para que nadie lo elimine por accidente."
        BeanstalkReader
            "Compruebe que ningún entorno usa ya el bucket. Guarde la política: {print}. Elimínela: {delete}. Después elimine el bucket."
        BeanstalkOwner
            "Puede hacerlo quien pueda eliminar la política del bucket; hasta entonces el Deny vale para todos."
        BeanstalkAgain
            "Elastic Beanstalk crea de nuevo el bucket cuando lo necesita. Las versiones de aplicaciones y los registros que contiene se pierden."
    }

    GuideAccessKeys {
        Summary
            "Una clave de acceso secreta se muestra una sola vez, al crearla, y un usuario tiene dos claves como máximo. Por eso, una clave perdida se sustituye, no se recupera, y nadie necesita la suya para ayudarle."
        SummaryOf
            "Una clave de acceso secreta se muestra una sola vez, al crearla, y {name} tiene dos claves como máximo. Por eso, una clave perdida se sustituye, no se recupera, y nadie la necesita para ayudar."
        NewKey
            "Cree una clave nueva: {create}. Su secreto se muestra solo esta vez; guárdelo en un gestor de contraseñas."
        Lost
            "Se ha perdido el secreto"
        NobodyCanShowIt
            "Nadie puede volver a mostrarlo, tampoco AWS. El ID de clave de acceso se puede ver siempre; con él se sabe cuál es la clave perdida."
        DeleteLost
            "Cuando todo funcione con la clave nueva, elimine la perdida: {delete}."
        Two
            "Ya hay dos claves"
        Rotate
            "Cambiar una clave sin interrupción"
        Asked
            "Alguien pide una clave"
        NeverAKey
            "No dé nunca una clave, ni a un tercero, ni a soporte, ni a un compañero. Dé en su lugar lo que necesitan."
        CanonicalId
            "Para un ID de usuario canónico (listas de acceso de Amazon S3): {list} lo muestra a quien pueda enumerar los buckets."
        AccountNumber
            "Para un número de cuenta (para confiar en ella o compartir con ella): {identity} lo muestra. No es ningún secreto."
        WhoYouAre
            "Para saber a quién nombrar en una política: {identity} muestra el ARN."
        ARole
            "Para el producto de otra empresa: un rol que confía en la cuenta de esa empresa, con un ID externo. {guide} escribe los dos lados."
        AColleague
            "Para un compañero: un usuario o un conjunto de permisos propio. {guide} escribe la política."
        AProgram
            "Para un programa: un rol en la máquina en la que se ejecuta (perfil de instancia, rol de tarea, rol de función), o un token de su propio proveedor de identidades ({guide})."
        Leaked
            "Se ha filtrado una clave"
        InactiveNow
            "Desactívela enseguida, antes que nada: {update}. Lo que la usa se detiene; es mejor que lo que haga con ella un extraño."
        SeeWhatItDid
            "Vea qué se hizo con ella: {last_used}, y después en cada región {events}, desde el momento de la filtración."
        EndSessions
            "Las sesiones creadas con ella siguen hasta que caducan. Deténgalas denegando lo emitido antes de ahora: la página sobre cómo desactivar credenciales temporales muestra la política (`aws:TokenIssueTime`)."
        LookForMore
            "Busque lo que haya podido dejar un extraño: usuarios, claves, roles, políticas de confianza, funciones, instancias en regiones que no usa. Si AWS ha asociado `AWSCompromisedKeyQuarantine`, déjela hasta que la clave ya no exista."
        DeleteLeaked
            "Cuando los programas funcionen con otra clave, elimine la filtrada: {delete}."
        TakeItOut
            "Quítela de donde se filtró. Una clave que estuvo en un repositorio sigue en su historial: lo que ayuda es eliminar la clave."
        AskSupport
            "Si se hizo con ella algo que no es suyo, abra un caso con AWS Support como propietario de la cuenta."
        BetterThanKeys
            "Mejor que cualquier clave: credenciales temporales. Las personas inician sesión con IAM Identity Center (`aws sso login`), los programas usan un rol."
    }

    GuideFaults {
        ServiceMissing
            "Diga qué servicio: su prefijo de IAM, como `lambda`."
        AccountMissing
            "Diga qué cuenta: los doce dígitos de la suya."
        PersonMissing
            "Diga quién lo recibe: un usuario, un grupo, un rol o un conjunto de permisos."
        WishMissing
            "Diga qué debe poder hacer: acciones por su nombre, lectura o todo."
        RoleMissing
            "Diga qué rol se va a pasar, por su nombre."
        FromMissing
            "Diga quién está fuera: otra cuenta, un proveedor SAML, un proveedor OpenID Connect o IAM Identity Center."
        AccountLength
            "Un ID de cuenta tiene doce dígitos; {given} tiene {count}."
        NoAccount
            "{given} no es un ID de cuenta: son doce dígitos, sin guiones."
        NoRegion
            "{given} no está escrito como una región, por ejemplo `eu-west-1`."
        NoPartition
            "{given} no es una partición. Las que hay son {partitions}."
        OtherPartition
            "La región {region} es de la partición {partition}."
        NoService
            "{given} no es un servicio de la referencia de autorización. Indique el prefijo de sus acciones, como `lambda`."
        NoServiceNear
            "{given} no es un servicio de la referencia de autorización. Se parecen a él {near}."
        Ended
            "AWS cerró {product} el {date}: ya no queda nada que conceder."
        NoName
            "{given} no es un nombre válido: letras, dígitos y `+=,.@_-`."
        OtherArn
            "{given} no es un ARN que sirva aquí: tiene que ser uno de IAM de esta partición, de tipo {sort}."
        OtherAccount
            "El ARN es de la cuenta {given}, y la cuenta indicada es {account}."
        OnePerson
            "Indique uno solo: usuario, grupo, rol o conjunto de permisos. Cada uno tiene su propia política."
        OneWish
            "Indique una sola cosa: acciones, lectura o todo."
        OneWay
            "Indique una sola cosa: otra cuenta, SAML, OpenID Connect o IAM Identity Center."
        WildcardAction
            "{given} contiene un comodín. Nombre cada acción, o pida lectura o todo."
        OfAnotherService
            "{given} es una acción de {theirs}, no de {service}."
        NoAction
            "{service} no tiene ninguna acción {given} en la referencia de autorización."
        NoActionNear
            "No hay ninguna acción {given} en la referencia de autorización. Se parece a ella {near}."
        Unfit
            "{given} no corresponde a ningún recurso con el que se compruebe {action} en esta cuenta: {formats}."
        NoType
            "No está claro qué tipo de recurso es {given} en esta cuenta. Indique su ARN, o su nombre con su tipo: {formats}."
        NoResources
            "{service} no tiene recursos que una política pueda nombrar, así que {given} no puede ser uno: quítelo."
        TakesNoRole
            "No se conoce ninguna entidad principal de servicio a la que se pase un rol para {service}. Indique la que nombra su documentación, como `lambda.amazonaws.com`."
        FromIsNobody
            "{given} no es un usuario ni un rol de esta partición que una política pueda nombrar: indique un ID de cuenta, o el ARN de un usuario o rol."
        SameAccount
            "La cuenta {account} es la suya: dentro de una cuenta, la guía adecuada es la de conceder."
        ExternalIdAlone
            "Un ID externo va con otra cuenta: diga cuál."
        NoExternalId
            "{given} no es un ID externo: de 2 a 1224 letras, dígitos y `_+=,.@:/-`."
        NoProvider
            "{given} no es la dirección de un proveedor, como `token.actions.githubusercontent.com`."
        WholeSubject
            "Un sujeto con comodín deja entrar a quien pueda crear un token que coincida. Indique el sujeto completo."
        NoChoice
            "{given} no es ninguno de {choices}."
    }

    GuideTitles {
        JustThese
            "Solo {actions}"
        Reading
            "Lectura en {service}"
        Everything
            "Todo en {service}"
        TrustOf
            "La política de confianza de {role}, para {service}"
        MayPass
            "Puede pasar {role} a {service}, y a nada más"
        OwnKeys
            "Si {name} todavía no puede hacerlo: sus propias claves, y las de nadie más"
        WhoMayAssume
            "La política de confianza {role:de}"
        MayAssume
            "En la cuenta {theirs}: puede asumir el rol"
        TheirAllow
            "En la cuenta {theirs}: lo mismo para quien hace el trabajo"
    }

    GuidePrompts {
        Which
            "Cuál"
        SayTopic
            "Diga qué tema: {topics}."
        LeaveOut
            "{topic} (una línea vacía omite la pregunta)"
        PasteText
            "Pegue el texto y pulse después Ctrl-D en una línea aparte (Ctrl-Z en Windows)."
        Mentions
            "Menciones de políticas administradas de AWS retiradas: {mentions} (archivos: {files})"
        NoMention
            "No se nombra ninguna política administrada de AWS retirada (archivos: {files})."
    }

    GuideForm {
        Topic
            "¿Qué quiere hacer?"
        Answer
            "Mostrar los pasos"
        More
            "Más"
        Paste
            "Pegue o suelte cualquier texto que nombre políticas"
        NoneRetired
            "Aquí no se nombra ninguna política administrada de AWS retirada."
        Service
            "Servicio, por su prefijo de IAM, como lambda"
        Account
            "Su cuenta, doce dígitos"
        User
            "Usuario"
        Group
            "Grupo"
        Role
            "Rol"
        PermissionSet
            "Conjunto de permisos"
        Actions
            "Acciones, como lambda:GetFunction"
        Reading
            "Lectura"
        Everything
            "Todo"
        Resource
            "Recurso, por nombre o ARN"
        From
            "La otra cuenta, o el ARN de su usuario o rol"
        ExternalId
            "ID externo, si es un tercero"
        Saml
            "Proveedor SAML, por su nombre"
        Oidc
            "Proveedor OpenID Connect, como token.actions.githubusercontent.com"
        Subject
            "Sujeto del token"
        Audience
            "Audiencia del token"
        IdentityCenter
            "Personas de IAM Identity Center"
        About
            "Qué pasa con ellas"
        Region
            "Región"
        Partition
            "Partición"
        Lost
            "Se ha perdido el secreto"
        Two
            "Ya hay dos claves"
        Rotate
            "Cambiar una clave sin interrupción"
        Asked
            "Alguien pide una clave"
        Leaked
            "Se ha filtrado una clave"
    }

    GuideTopics {
        AccessKeys
            "Mis claves de acceso"
        Grant
            "Dejar que otros usen un servicio"
        PassRole
            "Pasar un rol a un servicio"
        Outside
            "Personas ajenas a mi cuenta"
        Retired
            "Políticas administradas retiradas"
        ThisTopic
            "el tema «{topic}»"
    }

    GuideGrant {
        Summary
            "Lo que deja que {who} use {service}: una política, y cómo se asocia."
        Attach
            "Asociar la política"
        GroupConsole
            "En la consola de IAM abra Grupos de usuarios, {name}, Permisos, Agregar permisos, Crear política insertada, JSON, y pegue la política."
        TryIt
            "Espere un minuto y deje que lo prueben. El simulador de políticas muestra antes lo que permite."
        CanNarrow
            "{action} se puede restringir más con condiciones: {keys}."
        ListsElsewhere
            "Algunas acciones de lectura no se refieren a un único recurso y no forman parte de esto: {actions}. Las listas de la consola las necesitan."
        ShowsData
            "La lectura muestra lo que está almacenado, y secretos donde los haya: {actions}. Quítelas para quien solo deba mirar."
        TooLong
            "Enumeradas una por una, las acciones serían más largas de lo que admite IAM (6144 caracteres), así que están escritas por el comienzo de sus nombres, sobre `*`: todas las que empiezan así solo enumeran o leen."
        RisksAmongThem
            "Entre todas estas hay acciones que dan más de lo que parece, o que destruyen cosas: {actions}."
        TakeARole
            "Algunas de estas acciones dan al servicio un rol con el que trabajar: {actions}. Quien las usa necesita también `iam:PassRole` sobre ese rol. {guide} lo escribe."
        SomeOnlyStar
            "Las acciones de la instrucción con `*` no se refieren a un único recurso: IAM no admite otra cosa para ellas."
        KeyPolicyDecides
            "Decide la política de la clave: esta solo cuenta si la política de la clave deja la decisión a IAM, como hace la predeterminada (`Principal` es la raíz de la cuenta)."
        EveryRegion
            "Vale en todas las regiones. Para limitarla a una, nombre la región."
        MayAlsoNeed
            "Lo que puede necesitar además"
        ManagedTitle
            "La política administrada de la propia AWS"
        ManagedFits
            "AWS mantiene {name} para lo mismo, sobre todos los recursos de {service}, y la amplía cuando crece el servicio."
        ManagedIsWider
            "La política de AWS más próxima es {name}. Concede mucho más de {service} que estas acciones, sobre todos los recursos."
        NothingBeyond
            "No concede nada fuera del servicio."
        Beyond
            "Fuera del servicio concede también: {actions}."
        AttachManaged
            "Para usarla en lugar de la política que se muestra aquí: {attach}. Su ARN es {arn}."
    }

    GuideOutside {
        SummaryAccount
            "Para {service} y otra cuenta, {theirs}: un rol en la cuenta de usted, que ellos asumen. Lo tienen que permitir las dos cuentas, primero la de usted."
        SummaryThirdParty
            "Para {service} y un tercero en la cuenta {theirs}: un rol en la cuenta de usted que solo ese tercero puede asumir, y solo con el ID externo que han acordado."
        SummarySaml
            "Para {service} y las personas del proveedor SAML {provider}: un rol en la cuenta de usted, que obtienen al iniciar sesión."
        SummaryOidc
            "Para {service} y los tokens de {provider}: un rol en la cuenta de usted que confía en una audiencia y un sujeto de ese proveedor."
        SummaryIdentityCenter
            "Para {service} y personas del directorio de su organización: un conjunto de permisos de IAM Identity Center, asignado a su cuenta."
        Unsaid
            "No se dijo nada de lo que deben hacer, así que la política permite lo que suelen necesitar estas personas. Pida otras acciones, lectura o todo."
        YouFirst
            "Primero usted, en la cuenta {ours}"
        AgreeOnId
            "Deje que el tercero cree el ID externo, uno solo para usted: un ID que usa también para otros no protege a nadie."
        MakeRole
            "Guarde como `trust.json` la política de confianza que se muestra aquí y cree el rol: {create}."
        GivePermissions
            "Guarde sus permisos como `policy.json` y déselos al rol: {put}."
        TellThem
            "Dígales el ARN del rol, y nada más: {arn}."
        ThenThey
            "Después ellos, en la cuenta {theirs}"
        TheyAttach
            "Asocien la política que se muestra aquí al usuario o rol que hace el trabajo: sin ella, su propia cuenta lo deniega."
        TheyAssume
            "Asuman el rol: {assume}. Lo que muestra son credenciales para una hora."
        OtherWay
            "El otro camino: la propia política del recurso"
        NoResourcePolicies
            "Los recursos de {service} no tienen políticas propias: el camino es el rol."
        AddToPolicy
            "Usted, en la cuenta {ours}, añada a la política {thing:de} la instrucción que se muestra aquí. Conserve las instrucciones que ya están."
        TheyToo
            "Después ellos, en la cuenta {theirs}, asocian la última política a quien hace el trabajo: entre cuentas tienen que permitirlo los dos lados."
        StaysThemselves
            "Con la política del recurso siguen siendo quienes son y conservan sus propios permisos; con un rol renuncian a ellos mientras lo usan."
        MakeSaml
            "Si la cuenta todavía no conoce el proveedor, créelo con sus metadatos: {create}. {list} muestra los que hay."
        MakeOidc
            "Si la cuenta todavía no conoce el proveedor, créelo: {create}. {list} muestra los que hay."
        TellTheProvider
            "En el proveedor indique los dos ARN como atributo `https://aws.amazon.com/SAML/Attributes/Role`, separados por una coma: {role} y {provider}."
        SignInThere
            "Las personas inician entonces sesión en su proveedor y eligen allí el rol."
        TokenHasToNameThem
            "El `aud` y el `sub` del token tienen que ser los de la política de confianza, letra por letra."
        ProgramAssumes
            "El programa llama a `AssumeRoleWithWebIdentity` con el token; los SDK de AWS lo hacen solos si están definidos `AWS_ROLE_ARN` y `AWS_WEB_IDENTITY_TOKEN_FILE`."
        InTheManagementAccount
            "En la cuenta que administra IAM Identity Center"
        FindInstance
            "Busque la instancia: {list}."
        MakePermissionSet
            "Cree el conjunto de permisos y dele la política que se muestra aquí, guardada como `policy.json`: {create}, {put}."
        Assign
            "Asígnelo a un grupo para la cuenta {ours}: {assign}."
    }

    GuidePassRole {
        Summary
            "Hacen falta dos cosas: el rol {role} tiene que confiar en {service}, y quien lo entrega necesita `iam:PassRole` sobre él."
        TheRole
            "El rol"
        MakeTheRole
            "Si todavía no existe, guarde como `trust.json` la política de confianza que se muestra aquí y créelo: {create}."
        CheckTheRole
            "Si existe, vea que diga lo mismo: {get}."
        GiveItPermissions
            "Dé al rol los permisos que {service} necesita para hacer el trabajo en nombre del rol. {guide} escribe esa política."
        WhoPasses
            "Quien lo pasa"
        AttachToWhoPasses
            "Asocie la política que se muestra aquí al usuario, grupo, rol o conjunto de permisos que elige el rol en la consola o en una plantilla."
        AndTheActionItself
            "También necesita la acción que recibe el rol, como {actions}."
        FromTheList
            "Para elegir el rol de una lista en la consola también necesita `iam:ListRoles`."
        TryIt
            "Espere un minuto y vuelva a intentarlo: un cambio de política tarda un momento."
        Confused
            "Con qué se confunde"
        NotAssumeRole
            "Pasar no es asumir. `sts:AssumeRole` deja trabajar como {role}; `iam:PassRole` deja decirle a un servicio que lo haga."
        TrustIsNotEnough
            "La política de confianza del rol {role} dice qué servicio puede usar el rol. No dice nada de quién puede entregarlo: un usuario en la política de confianza no obtiene con ello `iam:PassRole`."
        OwnAccountOnly
            "Un rol solo se pasa dentro de su propia cuenta. Para recursos de otra cuenta, deje que el rol asuma un rol de allí."
        NoServiceLinkedRole
            "Un rol vinculado a un servicio no se pasa: el servicio crea el suyo, y quien lo configura necesita `iam:CreateServiceLinkedRole`."
        NoEventOfItsOwn
            "CloudTrail no tiene ningún evento para PassRole. Busque la llamada que recibió el rol, como la que creó la función."
        OtherHosts
            "La política es para {host}. El servicio también recibe roles como {others}: si es uno de estos, indíquelo en lugar del servicio."
    }

    GuideRetired {
        Gone
            "AWS ha retirado la política administrada {name}. Quien la tiene la conserva, pero no se puede asociar a nadie más."
        OnTheWayOut
            "AWS está retirando la política administrada {name}: todavía existe, y AWS dice que se pase a su sucesora."
        Successor
            "Use {new} en su lugar."
        NoSuccessor
            "AWS no documenta ninguna sucesora. Consulte qué política usa hoy el servicio, o escriba una política administrada por el cliente solo con las acciones que necesita."
        Alike
            "AWS no documenta ninguna sucesora. Hay una política de nombre casi igual, {new}: compare las dos antes de usarla."
        State
            "Esto es el estado de Terraform. Cambie la configuración de la que viene y aplíquela."
        TakesAway
            "Lo que quita el cambio"
        Narrows
            "Lo que queda, pero solo sobre algunos recursos o con condiciones"
        Whole
            "{pattern}"
        Part
            "{pattern} ({count} de sus {total} acciones)"
        ReadFirst
            "Lea primero la sucesora: {get} nombra su versión, y {read} la muestra."
        SeeHolders
            "Vea quién tiene la antigua: {list}."
        Attach
            "Asocie primero la nueva: {attach}."
        Detach
            "Pruébela, y solo entonces desasocie la antigua, que no se puede volver a asociar: {detach}."
        Edit
            "Cambie la línea como muestra la diferencia, implemente y pruebe aquello para lo que sirve la política."
    }

    Identity {
        PerhapsUnmatched
            "Mire primero si ya hay un Allow que no coincide: para otro ARN u otra región, o con una `Condition` que no se cumple. Corrija ese en vez de añadir un segundo."
        Nothing
            "Ninguna política permite {who:a} realizar {what}. Hay que añadir un Allow."
        NothingOn
            "Ninguna política permite {who:a} realizar {what} sobre {resource}. Hay que añadir un Allow."
        Denies
            "Una política asociada {who:a} deniega {what}. Ningún Allow lo anula: o la solicitud cumple lo que pide el Deny, o hay que cambiar el Deny."
        WholeRole
            "Todo el que usa el rol {name}, y todo lo que lo usa, recibe este permiso."
        BucketElsewhere
            "Si el bucket es de otra cuenta, su propia política también tiene que permitírselo al solicitante."
        RewrittenRole
            "AWS reescribe el rol de un conjunto de permisos: lo que se edita en el rol con IAM se pierde. Edite el conjunto de permisos."
        DenyOfUser
            "Busque `\"Effect\": \"Deny\"` en las políticas del usuario {name} y de sus grupos: {attached}, {inline}, {groups}."
        DenyOfRole
            "Busque `\"Effect\": \"Deny\"` en las políticas del rol {name}: {attached}, {inline}."
        DenyOfPermissionSet
            "Busque `\"Effect\": \"Deny\"` en las políticas del conjunto de permisos {name} en IAM Identity Center."
        DenyAnywhere
            "Busque `\"Effect\": \"Deny\"` en cada política asociada {who:a}."
    }

    RootUser {
        NotByIdentity
            "Ninguna política basada en identidad limita al usuario raíz: lo más probable es que lo haga una política de control de servicios de su organización."
        AttachNothing
            "No asocie nada al usuario raíz: las políticas de IAM no pueden concederle ni denegarle nada."
        EverydayWork
            "Inicie sesión como usuario o rol para el trabajo diario; solo unas pocas tareas necesitan el usuario raíz."
        CheckTheResource
            "Mire la propia política del recurso: un Deny en ella vale también para el usuario raíz."
        CentralRootAccess
            "Si el acceso raíz de las cuentas miembro se administra de forma centralizada, haga la tarea desde la cuenta de administración."
    }

    ServiceLinked {
        OnlyAws
            "{name} es un rol vinculado a un servicio: solo AWS fija sus políticas, y nadie de su cuenta puede editarlas."
        ReadTheService
            "Lea la página de errores o de estado del propio servicio: a un rol vinculado a un servicio lo deniega casi siempre el recurso."
        AskSupport
            "Si nada de ello lo explica, abra un caso con AWS Support e indique el ID de solicitud."
        CheckTheResource
            "Mire la propia política del recurso y, si está cifrado, la política de la clave de KMS: pueden denegarle el acceso al rol."
        CheckTheRole
            "Compruebe que el rol sigue existiendo y que no lo sustituyó un rol corriente con el mismo nombre."
        NotTheOrganization
            "Las políticas de control de servicios no afectan a los roles vinculados a servicios; busque el Deny en otro sitio."
    }

    Undecided {
        Perhaps
            "{who} no puede realizar {what}. Lo más probable es que falte un Allow; el mensaje no dice más."
        PerhapsOn
            "{who} no puede realizar {what} sobre {resource}. Lo más probable es que falte un Allow; el mensaje no dice más."
        NothingKnown
            "AWS denegó la solicitud sin decir de qué acción o política se trataba."
        LongerForm
            "Busque una forma más larga del mensaje: en el cuerpo de la respuesta, en el registro de la herramienta con la depuración activada, o en CloudTrail."
        SayWhen
            "Diga cuándo ocurrió, para que se pueda encontrar el evento en CloudTrail."
        LikeliestOfCaller
            "Lo más probable: ninguna política basada en identidad del solicitante permite la acción."
        Likeliest
            "Lo más probable: ninguna política basada en identidad {who:de} permite la acción. Asocie la primera política que se muestra aquí."
        FindTheEvent
            "Busque el evento en CloudTrail por su hora o su ID de solicitud: nombra la acción, el recurso y el solicitante."
        TitleIfNotLeftToIam
            "Si la propia política del recurso no lo deja a IAM: para añadir allí"
        ResourceElsewhere
            "Si el recurso es de otra cuenta, su propia política también tiene que permitírselo al solicitante."
        NextCauses
            "Si se sigue denegando, busque la causa en este orden: la propia política del recurso, un límite de permisos en la identidad, una política de sesión pasada al crear la sesión, las políticas de la organización. En la cuenta de administración enumere las políticas de la cuenta: {list}. Después haga lo mismo con cada nivel superior: {parents}."
        NextCausesOfIdentity
            "Si se sigue denegando, busque la causa en este orden: un límite de permisos en la identidad, una política de sesión pasada al crear la sesión, las políticas de la organización. En la cuenta de administración enumere las políticas de la cuenta: {list}. Después haga lo mismo con cada nivel superior: {parents}."
        Denies
            "Un Deny deniega {what} {who:a}. El mensaje no dice en qué política; ningún Allow puede anularlo."
        SearchForDeny
            "Busque `\"Effect\": \"Deny\"` en estas, primero las más probables: las políticas de la identidad y las de sus grupos, las políticas de control de servicios de la organización, la propia política del recurso, el límite de permisos, la política de sesión, la política del punto de conexión de VPC."
    }

    Key {
        MayNotUse
            "Los datos están cifrados con una clave de KMS, y {who} no puede usar esa clave ({action}). El mensaje no nombra la clave."
        FindTheKey
            "Busque la clave: la nombran los ajustes del secreto, parámetro, bucket, cola, función o volumen que lee."
        CheckRegion
            "Compruebe la región: una clave funciona solo en la suya, y un texto cifrado de otra región o cuenta da exactamente este mismo mensaje."
        CheckKey
            "Compruebe que la clave existe, está habilitada y no está pendiente de eliminación: {describe}."
        ReadPolicy
            "Lea su política: {get}."
        WhereLeftToIam
            "Si la política de la clave lo deja a IAM (permite `kms:*` a la raíz de la cuenta), basta la política de identidad que se muestra aquí. Si no, añada la instrucción de la política de la clave."
        CountsOnlyWhereLeft
            "El Allow solo cuenta si la política de la clave lo deja a IAM, permitiendo `kms:*` a la raíz de la cuenta."
        ToUse
            "Para usar esta clave"
        UnlessItStands
            "También hace falta, si no está ya"
        InKeyPolicyUnlessLeft
            "También hace falta, en la política de la clave, si esta no lo deja a IAM"
        InKeyPolicy
            "Para añadir a la política de la clave"
        ViaService
            "La condición `kms:ViaService` deja usar la clave solo a través de {service}. Quítela si los datos también se descifran directamente."
        BothSides
            "El mensaje no dice de quién es la clave. Si es de otra cuenta, lo tienen que permitir las dos: la política de la clave allí, y una política del solicitante aquí."
        OfSecret
            "El secreto estaba permitido, su clave no: {who} no puede usar la clave de KMS con la que está cifrado el secreto."
        OfSecretAcrossAccounts
            "Entre cuentas, el secreto tiene que estar cifrado con una clave administrada por el cliente: `aws/secretsmanager` no se puede usar desde otra cuenta."
        BothAccounts
            "Una clave de otra cuenta necesita ambas: su política de clave y una política de identidad aquí. El alias de la clave no se puede usar entre cuentas, solo su ARN."
        Grants
            "Una concesión (`aws kms create-grant`) puede prestar la clave por un tiempo sin cambiar su política; los servicios de AWS usan casi siempre concesiones."
    }

    Lacks {
        RootUser
            "Lo más probable es que una barrera de protección deniegue todo al usuario raíz (`aws:PrincipalArn` como `arn:aws:iam::*:root`). No use el usuario raíz para esto: inicie sesión como usuario o rol de la cuenta."
        OwnCredentials
            "Inicie sesión con MFA y vuelva a intentarlo: un Deny así pide casi siempre `aws:MultiFactorAuthPresent` antes de cambiar credenciales propias. En la línea de comandos cree antes una sesión: {session}. Hace falta un dispositivo que muestre códigos; una passkey o una llave de seguridad solo sirven en la consola."
        PublicOperation
            "Las solicitudes de {what} no llevan credenciales de AWS, ya que las hace cualquiera que inicie sesión: una llamada así nunca lleva `aws:PrincipalOrgID` ni viene de una red de la organización. Nada de lo que envíe puede cumplir el Deny; su propietario tiene que dejar fuera de la instrucción operaciones como esta."
        ProtectedFromDeletion
            "Lo más probable es que sea una protección contra la eliminación, como la tienen copias de seguridad, registros y archivos, y deniega a todos a propósito. Pregunte a quien la mantiene si esto se puede eliminar, o deje que lo elimine su retención."
        ControllerFeature
            "AWS Load Balancer Controller solo pide esto para una característica que se puede desactivar: si no se usa, inicie el controlador con {flag} y no hay que cambiar ninguna política."
        PerhapsController
            "Si esta solicitud la hizo AWS Load Balancer Controller, solo pide esto para una característica que se puede desactivar: si no se usa, inicie el controlador con {flag} y no hay que cambiar ninguna política."
        Mfa
            "Si no inició sesión con MFA, hágalo y vuelva a intentarlo: muchos Deny para usuarios la piden (`aws:MultiFactorAuthPresent`). En la línea de comandos cree antes una sesión: {session}."
        Instance
            "Un Deny sobre `instance/*` suele pedir algo al lanzamiento: un tipo de instancia permitido (`ec2:InstanceType`), IMDSv2 (`ec2:MetadataHttpTokens`: `--metadata-options HttpTokens=required`) o etiquetas (`aws:RequestTag`: `--tag-specifications`). Cumpla lo que pide su organización y vuelva a intentarlo."
        EncryptedVolume
            "Un Deny sobre volúmenes e instantáneas suele pedir cifrado (`ec2:Encrypted`): ponga `Encrypted=true` en la asignación de dispositivos de bloques. La solución duradera es el cifrado predeterminado, en cada región: {by_default}."
        EncryptedStorage
            "Un Deny así suele pedir cifrado ({key}): actívelo en la solicitud y vuelva a intentarlo."
        UseOfKey
            "Un Deny sobre el uso de una clave suele depender de cómo se usa: a través de cierto servicio (`kms:ViaService`), o con cierto contexto de cifrado (`kms:EncryptionContext:…`). Use la clave de ese modo y vuelva a intentarlo. Una excepción para un solo rol deshace lo que protege un Deny así."
        UseOfKeyAttested
            "Un Deny sobre el uso de una clave suele depender de cómo se usa: a través de cierto servicio (`kms:ViaService`), con cierto contexto de cifrado (`kms:EncryptionContext:…`), o desde un enclave con atestación (`kms:RecipientAttestation:…`). Use la clave de ese modo y vuelva a intentarlo. Una excepción para un solo rol deshace lo que protege un Deny así."
        NamedToWithhold
            "Por su nombre, {name} existe para negarle {what}. Pregunte a quien la asoció si debe tenerlo."
        WriteToBucket
            "Un Deny sobre escribir en un bucket suele pedir algo a la solicitud. Envíe el cifrado que pide el bucket (`s3:x-amz-server-side-encryption`: `--sse aws:kms --sse-kms-key-id KEY_ID` de `aws s3`, `--server-side-encryption aws:kms --ssekms-key-id KEY_ID` de `aws s3api`); si ya envía uno, puede que pida el otro algoritmo o una clave concreta. Use HTTPS (`aws:SecureTransport`), dé el control al propietario (`--acl bucket-owner-full-control`), y haga la solicitud a través del punto de conexión de VPC si lo hay (`aws:SourceVpce`)."
        ReachBucket
            "Un Deny sobre un bucket suele mirar de dónde viene la solicitud: HTTPS (`aws:SecureTransport`), una red (`aws:SourceIp`) o un punto de conexión de VPC (`aws:SourceVpce`). Haga la solicitud por ese camino y vuelva a intentarlo."
        ReachResource
            "Un Deny así suele mirar de dónde viene la solicitud: HTTPS (`aws:SecureTransport`), una red (`aws:SourceIp`), un punto de conexión de VPC (`aws:SourceVpce`) o una organización (`aws:PrincipalOrgID`). Haga la solicitud por ese camino y vuelva a intentarlo."
        ServiceCaller
            "Esta solicitud la hizo un servicio de AWS. Un Deny que detiene a servicios mira casi siempre para qué cuenta u organización trabajan (`aws:SourceAccount`, `aws:SourceOrgID`): compruebe que lo que configuró en el servicio es de la suya."
        LockedOutOfBucket
            "Si el bucket está cerrado para todos, el usuario raíz de la cuenta propietaria todavía puede leer, escribir y eliminar la política del bucket."
        BoundaryOfNew
            "Un Deny sobre crear usuarios y roles suele pedir un límite de permisos en el nuevo (`iam:PermissionsBoundary`). Nombre el que exige su organización: `--permissions-boundary`, en AWS CDK `permissionsBoundary`, en Terraform `permissions_boundary`."
        BoundaryOfRole
            "Un Deny sobre cambiar las políticas de un rol suele pedir que el rol lleve un límite de permisos (`iam:PermissionsBoundary`). Ponga antes {role:a} el límite exigido: {put}."
        BoundaryOfUser
            "Un Deny sobre cambiar las políticas de un usuario suele pedir que el usuario lleve un límite de permisos (`iam:PermissionsBoundary`). Ponga antes al usuario el límite exigido: {put}."
        Perimeter
            "Usted está en la cuenta {ours}, el recurso está en la cuenta {theirs}. Lo más probable es que el Deny mantenga las solicitudes dentro de la organización (`aws:ResourceOrgID`, `aws:ResourceAccount`). Compruebe que es el recurso que busca, y si la cuenta del recurso es de la organización de usted."
        CallerOutside
            "Un Deny así admite a menudo solo a solicitantes de la organización del propietario (`aws:PrincipalOrgID`), por HTTPS (`aws:SecureTransport`). Si usted debería ser de ella, compruebe de qué cuenta son sus credenciales: {identity}."
        PublicAccessBlock
            "El Bloqueo de acceso público está protegido aquí: solo pueden ajustarlo los administradores de la organización. De todos modos está activado en los buckets nuevos, así que quite el ajuste de la solicitud."
        CdkBootstrap
            "El Bloqueo de acceso público está protegido aquí: solo pueden ajustarlo los administradores de la organización. De todos modos está activado en los buckets nuevos: ejecute `cdk bootstrap --public-access-block-configuration false`, y ponga esa opción también en cada bootstrap posterior."
        Tags
            "Si su organización pide etiquetas en lo que se crea (`aws:RequestTag`), añádalas a la solicitud y vuelva a intentarlo."
        TokenClaims
            "Lo más probable es que la política solo admita tokens de ciertos proveedores o inquilinos, según una notificación (claim): compare la organización, el repositorio y la rama del `sub` de su token con lo que se admite."
        Assertion
            "Lo más probable es que la política solo admita ciertos proveedores de identidades o sujetos: compare lo que dice su aserción con lo que se admite (`saml:iss`, `saml:aud`, `saml:sub`)."
        OrganizationKeyWithoutPrincipal
            "O pide `aws:PrincipalOrgID`, que una llamada sin credenciales de AWS no tiene nunca. Entonces el propietario tiene que dejar `sts:AssumeRoleWithWebIdentity` y `sts:AssumeRoleWithSAML` fuera de esa instrucción, como hacen los propios ejemplos de AWS de un perímetro de datos."
        RegionWas
            "Muchas organizaciones deniegan regiones enteras (`aws:RequestedRegion`). Esta solicitud fue a {region}; si no era lo que quería, use una región permitida."
        RegionUnknown
            "Muchas organizaciones deniegan regiones enteras (`aws:RequestedRegion`). Si también sirve otra región, pruebe con esa."
        RoutedWorldwide
            "El ARN del modelo no tiene región, como en una solicitud a través de un perfil de inferencia global (`global.…`). Su `aws:RequestedRegion` es `unspecified`, y un Deny de todas las regiones salvo algunas también lo deniega. Use un perfil de una sola zona geográfica (`us.…`, `eu.…`) o pida que la instrucción deje fuera `unspecified` para estas acciones."
        GlobalService
            "{service} es un servicio global: sus solicitudes cuentan como de una sola región (us-east-1 en la partición `aws`), y no se puede probar otra. Una causa probable es un Deny de regiones que olvidó dejar fuera los servicios globales; solo puede arreglarlo el propietario de la política."
        GlobalEndpoint
            "Una solicitud al punto de conexión global de AWS STS cuenta como hecha a us-east-1. Use el punto de conexión de su región: defina `AWS_STS_REGIONAL_ENDPOINTS=regional`."
    }

    Launch {
        EveryResource
            "Un lanzamiento se comprueba con cada recurso que toca, y el mensaje nombra solo el primero que falló. El próximo intento puede nombrar otro."
        OrdinaryLaunch
            "Todo lo que toca un lanzamiento corriente en esta región"
        ChoiceCoversAll
            "La opción de un lanzamiento corriente los abarca todos. Reduzca sus subredes, grupos de seguridad e imágenes a los que se puedan usar."
        ProfileAndTags
            "Con un perfil de instancia, el solicitante necesita además `iam:PassRole` sobre su rol; con etiquetas, `ec2:CreateTags`."
    }

    Doc {
        AccessDenied
            "Solucionar errores de acceso denegado"
        Evaluation
            "Lógica de evaluación de políticas"
        ExplicitDeny
            "Denegaciones explícitas e implícitas"
        CrossAccount
            "Evaluación de políticas entre cuentas"
        Attach
            "Agregar y quitar permisos"
        Delegate
            "Crear el primer usuario y grupo delegados de IAM"
        ConditionKeys
            "Claves de condición globales"
        PolicySimulator
            "Probar políticas con el simulador de políticas"
        RootUser
            "El usuario raíz"
        Scp
            "Políticas de control de servicios"
        ScpEvaluation
            "Cómo se evalúan las políticas de control de servicios"
        ControlTower
            "Controles obligatorios de AWS Control Tower"
        DelegatedIdentityCenter
            "Administración delegada de IAM Identity Center"
        Beanstalk
            "Elastic Beanstalk con Amazon S3"
        Rcp
            "Políticas de control de recursos"
        Boundary
            "Límites de permisos"
        Session
            "Políticas de sesión"
        FederationToken
            "Permisos de GetFederationToken"
        Endpoint
            "Controlar el acceso a puntos de conexión de VPC"
        ResourcePolicy
            "Políticas basadas en identidad y basadas en recursos"
        RolesOrResourcePolicies
            "Acceso entre cuentas: roles o políticas de recursos"
        PodIdentity
            "Dar a los pods acceso a AWS"
        OwnAccounts
            "Acceso para otra cuenta propia"
        ThirdParty
            "Acceso para cuentas de terceros"
        Federation
            "Acceso para usuarios autenticados externamente"
        Trust
            "Actualizar la política de confianza de un rol"
        Oidc
            "Roles para la federación con OpenID Connect"
        Saml
            "Roles para la federación con SAML 2.0"
        SessionTags
            "Etiquetas de sesión"
        SourceIdentity
            "Identidad de origen"
        PassRole
            "Dejar que un usuario pase un rol a un servicio"
        ServiceRole
            "Crear un rol para un servicio de AWS"
        ServiceLinkedRole
            "Roles vinculados a servicios"
        AccessKeys
            "Administrar claves de acceso"
        CanonicalId
            "Ver los identificadores de la cuenta de AWS"
        Signature
            "Solucionar problemas de firmas"
        TemporaryCredentials
            "Credenciales de seguridad temporales"
        EndSessions
            "Desactivar credenciales temporales"
        StsRegions
            "AWS STS en una región"
        Mfa
            "Acceso a la API que exige MFA"
        ManagedPolicies
            "Políticas administradas de AWS obsoletas"
        CustomerManaged
            "Políticas administradas e insertadas"
        Decode
            "DecodeAuthorizationMessage"
        PermissionSets
            "Conjuntos de permisos"
        KeyPolicy
            "Políticas de claves en AWS KMS"
        KeyExternal
            "Dejar que usuarios de otras cuentas usen una clave de KMS"
        KeyGrants
            "Concesiones en AWS KMS"
        S3Forbidden
            "Solucionar el acceso denegado (403) en Amazon S3"
        S3BlockPublic
            "Bloquear el acceso público a Amazon S3"
        S3Ownership
            "Propiedad de objetos en Amazon S3"
        S3RequesterPays
            "Buckets con pago por solicitante"
        Ec2Launch
            "Políticas de ejemplo para Amazon EC2"
        LambdaRole
            "El rol de ejecución de una función de Lambda"
        LambdaPolicy
            "Políticas basadas en recursos en Lambda"
        LambdaVpc
            "Funciones de Lambda en una VPC"
        EcsTaskRole
            "El rol de tarea en Amazon ECS"
        EcsExecutionRole
            "El rol de ejecución de tareas en Amazon ECS"
        EksAccessEntry
            "Entradas de acceso en Amazon EKS"
        Regions
            "Habilitar o deshabilitar regiones"
        CloudFormationRole
            "El rol de servicio de CloudFormation"
        LakeFormation
            "Permisos de Lake Formation"
        CloudShell
            "Acceso a AWS CloudShell"
        Billing
            "Controlar el acceso a la facturación"
        BillingActions
            "Acciones de facturación y sus sucesoras"
        ApiPolicy
            "Políticas de recursos en API Gateway"
        ApiPolicyExamples
            "Ejemplos de políticas de recursos de API Gateway"
        ApiAuthorizer
            "Autorizadores de Lambda en API Gateway"
        ApiErrors
            "Respuestas de puerta de enlace de API Gateway"
        FunctionUrl
            "Acceso a las URL de funciones de Lambda"
        AppSync
            "Autorización en AWS AppSync"
        AlbLogs
            "Registros de acceso de equilibradores de carga de aplicación"
        NlbLogs
            "Registros de acceso de equilibradores de carga de red"
        LambdaImages
            "Funciones de Lambda a partir de imágenes de contenedor"
        LambdaLayers
            "Capas de funciones de Lambda"
        LambdaKey
            "La clave de las variables de entorno de una función"
        RegistryErrors
            "Errores de Docker con Amazon ECR"
        RepositoryPolicy
            "Políticas de repositorio en Amazon ECR"
        SubscriptionFilters
            "Filtros de suscripción en CloudWatch Logs"
        BucketNotifications
            "Dejar que Amazon S3 envíe notificaciones"
        RedshiftRoles
            "Roles para Amazon Redshift"
        StatesIntegrations
            "Roles para las integraciones de Step Functions"
        BackupRestoreEc2
            "Restaurar instancias de EC2 con AWS Backup"
        PipelineRole
            "El rol de servicio de AWS CodePipeline"
        PipelineConnections
            "Permisos para las conexiones"
        StatesHttp
            "Tareas HTTP en Step Functions"
        BackupPolicies
            "Políticas administradas para AWS Backup"
        LaunchTemplates
            "Plantillas de lanzamiento y permisos"
        Marketplace
            "Suscribirse en AWS Marketplace"
        SupportApi
            "La API de AWS Support"
        BedrockModels
            "Acceso a modelos en Amazon Bedrock"
        IotPolicies
            "Políticas de AWS IoT Core"
        IotConnectivity
            "Diagnosticar conexiones con AWS IoT Core"
        RdsIamPolicy
            "Políticas para la autenticación de bases de datos con IAM"
        RdsIamTroubleshooting
            "Solucionar problemas de la autenticación de bases de datos con IAM"
        CdkBootstrap
            "Bootstrap de AWS CDK"
        OrganizationsAccess
            "Permisos en AWS Organizations"
        CognitoRoles
            "Roles de los grupos de identidades de Amazon Cognito"
        Quarantine
            "La política de cuarentena para claves comprometidas"
        EcsExec
            "ECS Exec"
        CognitoTrust
            "Confianza de los roles de Amazon Cognito"
        CognitoFlows
            "Flujos de los grupos de identidades de Amazon Cognito"
        WafSharing
            "Compartir grupos de reglas de AWS WAF"
        FirewallManager
            "Políticas de AWS WAF de Firewall Manager"
        ShareImage
            "Compartir una AMI con cuentas"
        S3Presigned
            "URL prefirmadas de Amazon S3"
    }

    Boundary {
        Denies
            "El límite de permisos {who:de} deniega {what}. Ningún Allow lo anula: o la solicitud cumple lo que pide el Deny, o hay que cambiar el Deny."
        DoesNotAllow
            "El límite de permisos {who:de} no permite {what}. El límite necesita el Allow, y también una política basada en identidad: solo se permite lo que permiten ambos."
        AskByName
            "Pregunte por el límite por su nombre. A menudo lo mantiene un equipo de seguridad, aparte de las demás políticas."
        FindOf
            "Busque el límite: {find}."
        FindOfPermissionSet
            "Busque el límite en IAM Identity Center: Conjuntos de permisos, {name}, Límite de permisos."
        FindInConsole
            "Busque el límite {who:de} en la consola de IAM, en Límite de permisos."
        WantsABoundary
            "Puede que el límite solo lo permita para lo que lleve un límite a su vez (`iam:PermissionsBoundary`): busque primero una instrucción así, y nombre en la solicitud el límite exigido, `--permissions-boundary BOUNDARY_ARN` (en AWS CDK `permissionsBoundary`, en Terraform `permissions_boundary`)."
        KeepTheBoundaryOn
            "Sin la condición sobre `iam:PermissionsBoundary`, quien está bajo este límite podría crear a alguien que no lo está, y así salir de él."
        OfBootstrap
            "El rol es uno que creó `cdk bootstrap`, y entonces se le puso el límite (`--custom-permissions-boundary`): amplíe esa política, o repita el bootstrap con otra."
        AddVersion
            "Añada al límite la instrucción de la primera política como una versión nueva: {create}. Conserve las instrucciones que ya están."
        CheckIdentity
            "Compruebe que también lo permite una política basada en identidad; si ninguna lo hace, asocie la segunda política."
        ServesMany
            "Un límite sirve a menudo a muchos usuarios y roles. El cambio amplía el límite de todos ellos."
        Title
            "Para añadir al límite de permisos"
    }

    Endpoint {
        Denies
            "La solicitud pasó por un punto de conexión de VPC cuya política deniega {what}. Hay que cambiar la política del punto de conexión."
        DoesNotAllow
            "La solicitud pasó por un punto de conexión de VPC cuya política no permite {what}. Hay que cambiar la política del punto de conexión."
        Confirm
            "Para confirmarlo: la misma solicitud desde fuera de la VPC (por ejemplo, AWS CloudShell) no pasa por el punto de conexión {service}."
        Find
            "Busque el punto de conexión y lea su política: {describe}."
        AddTheStatement
            "Añada a la política la instrucción que se muestra aquí. Conserve las instrucciones que ya están."
        Set
            "Aplíquela: {modify}."
        OnlyLetsPass
            "Una política de punto de conexión solo deja pasar solicitudes: la identidad y el recurso tienen que permitirlas igualmente."
        OwnBucketOfAws
            "El bucket {bucket} es de la propia AWS, y uno de sus servicios lo lee para usted: `/*` representa todo lo que guarda allí, ya que la próxima solicitud es de otro objeto. La política del bucket sigue decidiendo quién puede leer qué."
        BucketsOfServices
            "Muchos servicios de AWS leen sus propios buckets a través del punto de conexión. Conserve las instrucciones que lo permiten."
        Title
            "Para añadir a la política del punto de conexión"
        TitleAgent
            "Todo lo que el agente llama a través de este punto de conexión"
        AgentAsksForMore
            "El agente pide más que esta única acción, y la siguiente también se deniega aquí: elija la opción con todo lo que llama a través de este punto de conexión. Los puntos de conexión `ssmmessages` y, para agentes más antiguos, `ec2messages` tienen políticas propias."
        AgentReadsParametersToo
            "Los comandos que leen parámetros necesitan aquí además `ssm:GetParameter` y `ssm:GetParameters` sobre esos parámetros: la opción no los incluye, porque muestran datos."
    }

    ResourceControl {
        Refuses
            "Una política de control de recursos de la organización propietaria del recurso deniega {what}. Solo esa organización puede hacer una excepción."
        List
            "En la cuenta de administración de esa organización enumere las políticas de la cuenta del recurso: {list}, y después las de cada nivel superior."
        LookForADeny
            "Busque primero un Deny: `RCPFullAWSAccess`, que lo permite todo, está asociada en todas partes y no se puede desasociar."
        AdmitOnlyOwn
            "Las políticas de control de recursos admiten a menudo solo a la propia organización (`aws:PrincipalOrgID`) o a servicios de AWS (`aws:PrincipalIsAWSService`). Si el solicitante debería ser de ella, compruebe de qué cuenta es."
        NotTheManagementAccount
            "Las políticas de control de recursos no afectan a los recursos de la cuenta de administración, ni a los roles vinculados a servicios."
        BeganWith
            "Las políticas de control de recursos empezaron con Amazon S3, AWS STS, AWS KMS, Amazon SQS y AWS Secrets Manager; la página enlazada enumera todos los servicios que abarcan hoy."
    }

    Session {
        Denies
            "La política que se pasó al crear esta sesión deniega {what}. Hay que crear la sesión de nuevo sin ese Deny."
        DoesNotAllow
            "La política que se pasó al crear esta sesión no permite {what}. Hay que crear la sesión de nuevo con una más amplia."
        MakeANewOne
            "Después cree una sesión nueva: una que ya existe no se puede ampliar."
        AddToWhatIsPassed
            "Añada la instrucción de la primera política a lo que se pasa: `--policy file://session.json` de {assume}, o una política administrada en `--policy-arns`."
        NarrowIt
            "La política de sesión limita esta única sesión: restrinja su Deny, o quítelo al crear la sesión. No hace falta ninguna excepción por el ARN del solicitante."
        CheckBehind
            "Compruebe que el rol o usuario que está detrás de la sesión también lo permite: una sesión solo recibe lo que permiten ambos."
        OfService
            "{service} crea esta sesión por sí mismo y la limita a lo que necesita el paso que ejecuta; {what} no forma parte de ello. Nadie puede pasarle una política más amplia."
        MadeByService
            "Mire qué tiene configurado el paso: el tipo de acción, su cuenta y región, sus artefactos, su rol. Lo que haga más allá de eso, {service} no lo deja hacer."
        SetItUpDifferently
            "Configure el paso para lo que debe hacer, o dé a la acción un rol propio que tenga ese permiso: allí cuentan las políticas del rol, y no lo que pasa {service}."
        PerhapsOfAws
            "Si la cuenta {account} no es suya, el rol {role} es de la propia AWS, en una sesión que un servicio administrado creó para sí: aquí nadie puede cambiar ninguno de los dos. Mire si el trabajo hizo lo que debía, ya que una línea así puede tratar del mantenimiento del propio servicio; si no, revise los ajustes del trabajo y pregunte a AWS Support con el ID de solicitud."
        ByNameOfAws
            "La política que se pasó al crear esta sesión no permite {what}. Por su nombre, el rol {role} es uno que un servicio de AWS tiene para sí: entonces aquí nadie puede cambiar ni el rol ni la sesión."
        PerhapsOfService
            "La política que se pasó al crear esta sesión no permite {what}. Por su nombre, el rol {role} es de una compilación, una canalización o una implementación: entonces la sesión la creó el servicio que ejecuta el paso, y nadie puede pasarle una política más amplia."
        LookAtTheStep
            "Si esto lo ejecuta una etapa de AWS CodePipeline o un paso de otro servicio, mire qué tiene configurado: el tipo de acción, su bucket y sus artefactos, su cuenta y región, su rol. Lo que vaya más allá, el servicio no lo deja hacer."
        SetStepUp
            "Configure el paso para lo que debe hacer, o dé a su acción un rol propio que tenga ese permiso: allí cuentan las políticas del rol, y no lo que pasa el servicio."
        OwnCodeInstead
            "Solo si la sesión la crea su propio código o flujo de trabajo: amplíe los `Policy` o `PolicyArns` que pasa a `AssumeRole` (el bloque `assume_role` de Terraform, `inline-session-policy` y `managed-session-policies` de GitHub), y cree una sesión nueva."
        MadeByFederationToken
            "La sesión {name} se creó con `GetFederationToken`: mire `Policy` y `PolicyArns` de esa llamada."
        MadeByIdentityCenter
            "La sesión vino a través de IAM Identity Center, que no pasa ninguna política de sesión propia: busque un segundo paso, como una herramienta que asume un rol con `--policy`."
        MadeByAssumeRole
            "Mire dónde se crea la sesión, en `Policy` y `PolicyArns` de `AssumeRole`, `AssumeRoleWithSAML` o `AssumeRoleWithWebIdentity`: en código, en un perfil, en el bloque `assume_role` de Terraform, o en un paso de CI (`inline-session-policy` y `managed-session-policies` de GitHub)."
        Title
            "Para añadir a la política de sesión"
        TitleAlso
            "También hace falta: el mismo Allow en la política de sesión"
        TitleIfOwn
            "Para añadir a la política de sesión, solo si la pasa su propio código"
    }

    ManagedPolicies {
        NobodyNew
            "Desde el 1 de marzo de 2021 no se puede asociar a nadie más. Su sucesora es más restrictiva: léala antes de cambiar."
        BecameServiceLinked
            "AWS ha retirado la política administrada {name}: un rol vinculado al servicio ocupó su lugar."
        TakeOut
            "Quite la asociación. El servicio crea su propio rol vinculado al servicio cuando se usa por primera vez."
        UseInstead
            "AWS ha retirado la política administrada {name}. Use {new} en su lugar."
        ReplaceArn
            "Sustituya el ARN en su plantilla o comando: {arn}."
        ReadNew
            "Lea primero la política nueva: {get}. Puede conceder menos que la antigua."
        AttachNew
            "Asocie la nueva a quien corresponda: {attach}."
        NearlyTheSameName
            "La sucesora es la política vigente que tiene casi el mismo nombre; la documentación de AWS no dice expresamente que sustituya a la antigua."
        NoSuccessor
            "AWS ha retirado la política administrada {name}. No se conoce ninguna sucesora."
        LookUp
            "Consulte en la documentación del servicio qué política usa hoy, o escriba una política administrada por el cliente solo con las acciones que necesita."
        CannotAttachHere
            "La política administrada {name} existe, pero no se puede asociar aquí."
        OfServiceLinkedRole
            "Una política que está bajo `aws-service-role/` pertenece a un rol vinculado a un servicio, y nadie puede asociarla a otra cosa."
        CheckPartition
            "Compruebe la partición del ARN (`aws`, `aws-cn`, `aws-us-gov`): tiene que ser la de su cuenta, y no todas las políticas existen en cada una."
        OtherArn
            "La política administrada {name} existe con otro ARN: {arn}."
        UseThisArn
            "Use este ARN: {arn}. Cuentan tanto la ortografía como la ruta (`service-role/`, `job-function/`)."
        NearestName
            "No hay ninguna política administrada de AWS llamada {name}. El nombre más parecido es {near}."
        NoSuchPolicy
            "No hay ninguna política administrada de AWS llamada {name}. Compruebe la ortografía y la ruta que precede al nombre."
        IfYouMean
            "Si es esa la que busca, use su ARN: {arn}."
        CaseSensitive
            "Los nombres distinguen mayúsculas y minúsculas. {list} muestra todas las que existen."
        WhereAttached
            "Vea dónde sigue asociada la antigua: {list}. Las asociaciones que ya existen siguen funcionando."
        DetachLast
            "Desasóciela solo cuando la nueva esté asociada y probada."
        SearchTemplates
            "Busque el ARN en plantillas y scripts, y ponga el correcto en su lugar."
        YourOwn
            "{name} es una política de su propia cuenta, y no existe en ella. AWS no la ha retirado: hay que crearla o nombrarla bien."
        CompareArn
            "Compare el número de cuenta, la ruta y el nombre del ARN: los tres tienen que coincidir, también en mayúsculas y minúsculas."
        TemplateOrder
            "Si su plantilla crea la política, haga que lo que la asocia dependa de ella, y implemente en la misma cuenta."
        WhetherItExists
            "Vea si existe: {get}. {list} las muestra todas."
    }

    Callers {
        User
            "el usuario {name}|de del usuario {name}|a al usuario {name}"
        Group
            "el grupo {name}|de del grupo {name}|a al grupo {name}"
        Role
            "el rol {name}|de del rol {name}|a al rol {name}"
        PermissionSet
            "el conjunto de permisos {name}|de del conjunto de permisos {name}|a al conjunto de permisos {name}"
        ServiceLinkedRole
            "el rol vinculado a un servicio {name}|de del rol vinculado a un servicio {name}|a al rol vinculado a un servicio {name}"
        Root
            "el usuario raíz|de del usuario raíz|a al usuario raíz"
        FederatedUser
            "el usuario federado {name}|de del usuario federado {name}|a al usuario federado {name}"
        Service
            "el servicio {name}|de del servicio {name}|a al servicio {name}"
        Anonymous
            "un solicitante anónimo|de de un solicitante anónimo|a a un solicitante anónimo"
        Unknown
            "el solicitante|de del solicitante|a al solicitante"
    }

    Contacts {
        Administrator
            "su administrador de AWS|a a su administrador de AWS"
        AdministratorOf
            "el administrador de la cuenta {account}|a al administrador de la cuenta {account}"
        PermissionSet
            "quien administra el conjunto de permisos {set} en IAM Identity Center|a a quien administra el conjunto de permisos {set} en IAM Identity Center"
        Organization
            "el administrador de su organización de AWS (su cuenta de administración)|a al administrador de su organización de AWS (su cuenta de administración)"
        OrganizationOf
            "el administrador de su organización de AWS (cuenta de administración {account})|a al administrador de su organización de AWS (cuenta de administración {account})"
        ResourceOrganization
            "el administrador de la organización a la que pertenece la cuenta del recurso|a al administrador de la organización a la que pertenece la cuenta del recurso"
        ResourceOwner
            "el propietario del recurso|a al propietario del recurso"
        ResourceOwnerIn
            "el propietario del recurso en la cuenta {account}|a al propietario del recurso en la cuenta {account}"
        RoleOwner
            "quien administra {role}|a a quien administra {role}"
        RoleOwnerIn
            "quien administra {role} en la cuenta {account}|a a quien administra {role} en la cuenta {account}"
        Key
            "quien administra la clave|a a quien administra la clave"
        SessionMaker
            "quien opera la herramienta o el servicio que crea la sesión|a a quien opera la herramienta o el servicio que crea la sesión"
        Network
            "quien administra la VPC desde la que trabaja|a a quien administra la VPC desde la que trabaja"
    }

    Lists {
        Comma
            ", "
        And
            "{all} y {last}"
        Or
            "{all} o {last}"
        AndOthers
            "{some} y otros"
        Another
            "otro"
    }

    PolicyTypes {
        IdentityBased
            "política basada en identidad|a una política basada en identidad|n Ninguna política basada en identidad"
        ResourceBased
            "política basada en recursos|a una política basada en recursos|n Ninguna política basada en recursos"
        ServiceControl
            "política de control de servicios|a una política de control de servicios|n Ninguna política de control de servicios"
        ResourceControl
            "política de control de recursos|a una política de control de recursos|n Ninguna política de control de recursos"
        PermissionsBoundary
            "política de límite de permisos|a una política de límite de permisos|n Ninguna política de límite de permisos"
        Session
            "política de sesión|a una política de sesión|n Ninguna política de sesión"
        VpcEndpoint
            "política de punto de conexión de VPC|a una política de punto de conexión de VPC|n Ninguna política de punto de conexión de VPC"
        RoleTrust
            "política de confianza del rol|a una política de confianza del rol|n Ninguna política de confianza del rol"
    }

    Reasons {
        HandsARoleOver
            "para entregar un rol al servicio"
        TokenOfSts
            "para el token, que viene de AWS STS"
        FirstServiceLinkedRole
            "para crear el rol propio del servicio la primera vez"
        SetsTags
            "si la solicitud pone etiquetas"
        GoesWithIt
            "que la acompaña"
        EncryptedData
            "si una clave administrada por el cliente cifra los datos"
        WorksInAVpc
            "si trabaja en una VPC o con recursos de EC2"
        ReadsOrWritesObjects
            "si lee o escribe objetos"
        DeliversLogs
            "si entrega registros"
        ReadsASecret
            "si lee un secreto"
        Calls
            "porque llama a {service}"
        Needed
            "{action} ({why})"
    }

    Roles {
        Named
            "el rol {name}|de del rol {name}|a al rol {name}"
        Unnamed
            "el rol|de del rol|a al rol"
    }

    Sorts {
        AccessPoint
            "punto de acceso"
        ObjectOfTheAccessPoint
            "objeto del punto de acceso"
        BillingGroup
            "grupo de facturación"
        DataCatalog
            "catálogo de datos"
        DataSource
            "origen de datos"
        DeliveryStream
            "flujo de entrega"
        DeploymentConfiguration
            "configuración de implementación"
        DeploymentGroup
            "grupo de implementación"
        DevelopmentEndpoint
            "punto de conexión de desarrollo"
        DomainConfiguration
            "configuración de dominio"
        EventDataStore
            "almacén de datos de eventos"
        EventSubscription
            "suscripción a eventos"
        ApiMethod
            "método de API"
        FargateProfile
            "perfil de Fargate"
        HealthCheck
            "comprobación de estado"
        HostedZone
            "zona alojada"
        IdentityPool
            "grupo de identidades"
        InstanceProfile
            "perfil de instancia"
        JobTemplate
            "plantilla de trabajo"
        LoadBalancer
            "equilibrador de carga"
        MaintenanceWindow
            "ventana de mantenimiento"
        NatGateway
            "puerta de enlace NAT"
        NotificationRule
            "regla de notificación"
        PackageVersion
            "versión de paquete"
        ParameterGroup
            "grupo de parámetros"
        PatchBaseline
            "línea de base de revisiones"
        PodIdentityAssociation
            "asociación de identidad de pod"
        ProvisioningTemplate
            "plantilla de aprovisionamiento"
        ReplicationGroup
            "grupo de replicación"
        ReservedNode
            "nodo reservado"
        SecurityGroup
            "grupo de seguridad"
        SecurityProfile
            "perfil de seguridad"
        StateMachine
            "máquina de estado"
        StateMachineAlias
            "alias de máquina de estado"
        StateMachineVersion
            "versión de máquina de estado"
        SubnetGroup
            "grupo de subredes"
        TableVersion
            "versión de tabla"
        TargetGroup
            "grupo de destino"
        ThingGroup
            "grupo de objetos"
        TopicFilter
            "filtro de temas"
        Function
            "función"
        Bucket
            "bucket"
        Queue
            "cola"
        Topic
            "tema"
        Role
            "rol"
        User
            "usuario"
        Group
            "grupo"
        Policy
            "política"
        Table
            "tabla"
        Key
            "clave"
        Secret
            "secreto"
        Cluster
            "clúster"
        Instance
            "instancia"
        Volume
            "volumen"
        Snapshot
            "instantánea"
        Image
            "imagen"
        Stream
            "flujo"
        Repository
            "repositorio"
        Project
            "proyecto"
        Domain
            "dominio"
        Alias
            "alias"
        Parameter
            "parámetro"
        Stack
            "pila"
        Distribution
            "distribución"
        Certificate
            "certificado"
        Object
            "objeto"
        Database
            "base de datos"
        Vault
            "almacén"
        Pipeline
            "canalización"
        Rule
            "regla"
        EventBus
            "bus de eventos"
        Api
            "API"
        Layer
            "capa"
        Service
            "servicio"
        Task
            "tarea"
        Dashboard
            "panel"
        Alarm
            "alarma"
        Vpc
            "VPC"
        Subnet
            "subred"
        Application
            "aplicación"
        Environment
            "entorno"
        Workgroup
            "grupo de trabajo"
        Catalog
            "catálogo"
        Crawler
            "rastreador"
        Job
            "trabajo"
        Model
            "modelo"
        Endpoint
            "punto de conexión"
        Agent
            "agente"
        KeyPair
            "par de claves"
        LogGroup
            "grupo de registros"
        JobDefinition
            "definición de trabajo"
        NetworkAcl
            "ACL de red"
        ServerCertificate
            "certificado de servidor"
        FoundationModel
            "modelo fundacional"
        Db
            "base de datos"
        LogStream
            "flujo de registros"
        JobQueue
            "cola de trabajos"
        TaskDefinition
            "definición de tarea"
        ContainerInstance
            "instancia de contenedor"
        RouteTable
            "tabla de enrutamiento"
        NetworkInterface
            "interfaz de red"
        InternetGateway
            "puerta de enlace de Internet"
        VpcEndpoint
            "punto de conexión de VPC"
        LaunchTemplate
            "plantilla de lanzamiento"
        FileSystem
            "sistema de archivos"
        EventSourceMapping
            "asignación de orígenes de eventos"
        ConfigurationSet
            "conjunto de configuraciones"
        Identity
            "identidad"
        Thing
            "objeto de IoT"
        Index
            "índice"
    }

    Things {
        ThisRequest
            "esta solicitud|de de esta solicitud|a a esta solicitud"
        Bucket
            "el bucket {name}|de del bucket {name}|a al bucket {name}"
        Of
            "el recurso {name} ({sort})|de del recurso {name} ({sort})|a al recurso {name} ({sort})"
        Only
            "el recurso ({sort})|de del recurso ({sort})|a al recurso ({sort})"
        Named
            "{name}|de de {name}|a a {name}"
        Unknown
            "el recurso|de del recurso|a al recurso"
    }

    Whole {
        PushImage
            "Todo lo que hace falta para enviar una imagen"
        PushPublicImage
            "Todo lo que hace falta para enviar una imagen pública"
        StartEcsTask
            "Todo lo que Amazon ECS necesita para extraer la imagen"
        PullImage
            "Todo lo que hace falta para extraer una imagen"
        TerraformBackend
            "Si la tabla guarda el bloqueo de un estado de Terraform: todo lo que necesita el backend"
        SendToEncryptedQueue
            "Todo lo que hace falta para enviar a una cola cifrada"
        PublishToEncryptedTopic
            "Todo lo que hace falta para publicar en un tema cifrado"
        UploadInParts
            "Todo lo que una carga multiparte necesita de la clave"
        WritesUnderKey
            "Si es una cola, un tema o una carga multiparte: todo lo que el envío necesita de la clave"
        SystemsManagerAgent
            "Todo lo que el agente de AWS Systems Manager necesita para sesiones y comandos"
        SessionManager
            "Todo lo que necesita una sesión de Session Manager"
        ClusterAutoscaler
            "Todo lo que necesita Cluster Autoscaler, para los grupos que llevan su etiqueta"
        LoadBalancerController
            "Todo lo que necesita AWS Load Balancer Controller"
        ExternalDns
            "Todo lo que necesita ExternalDNS"
        CertManager
            "Todo lo que hace falta para validar un dominio por DNS"
        GlueCrawler
            "Todo lo que necesita AWS Glue"
        BatchService
            "Todo lo que necesita AWS Batch"
        EcsInstance
            "Todo lo que necesita una instancia de Amazon ECS"
        EcsExec
            "Todo lo que ECS Exec necesita en el rol de la tarea"
        WriteItsLogs
            "Todo lo que hace falta para escribir en este grupo de registros"
    }

    OfRoles {
        NotYourPolicy
            "Lo necesita el rol, no usted: no sirve ninguna política para el usuario o rol con el que trabaja."
        ManagedRule
            "{role} no puede crear la regla de EventBridge con la que AWS Step Functions espera una tarea de su máquina de estado. El Allow va en la política de ese rol."
        OrAllIntegrations
            "El `*` representa la regla de cualquier integración. Redúzcalo si basta con una: `StepFunctionsGetEventsForStepFunctionsExecutionRule`, `StepFunctionsGetEventsForECSTaskRule`, `StepFunctionsGetEventsForBatchJobsRule`; las de Amazon EMR empiezan por `StepFunctionsGetEventForEMR`."
        OnlyWithSync
            "La regla hace falta cuando una tarea espera (`.sync`): la integración necesita además sus propias acciones, para iniciar y describir lo que ejecuta."
        ForManagedRules
            "Para las reglas que administra Step Functions"
        HttpTask
            "Al rol de ejecución de la máquina de estado le falta lo que necesita una tarea HTTP. La llamada la hizo él, no usted."
        FindExecutionRole
            "Busque el rol: {describe}."
        NarrowEndpoint
            "Indique la dirección y el método a los que llama la tarea: `states:HTTPEndpoint` y `states:HTTPMethod` limitan el permiso a ellos."
        ConnectionNext
            "La conexión y su secreto se denegarán a continuación si no están permitidos; la política los incluye."
        AddedByAws
            "El `*` al final de la conexión y del secreto representa el identificador que AWS añade a sus nombres."
        ForHttpTask
            "Para la tarea HTTP, su conexión y su secreto"
        Backup
            "{role}, que usa AWS Backup, no puede realizar {action}."
        BackupUnnamed
            "{role}, que usa AWS Backup, no tiene un permiso necesario para este tipo de recurso."
        AttachManaged
            "Asocie la política administrada de AWS que contiene el conjunto completo: {attach}."
        OnlyThisOne
            "Una acción que falta rara vez viene sola. Una política propia, como la que se muestra aquí, necesita también las demás del conjunto."
        ThenRunAgain
            "Vuelva a ejecutar el trabajo, o espere al siguiente."
        PassRoleToRestore
            "Si se restaura una instancia de EC2 con un perfil de instancia, el rol también necesita `iam:PassRole` sobre el rol de ese perfil; para objetos de Amazon S3, asocie en su lugar `AWSBackupServiceRolePolicyForS3Restore`."
        PipelineConnection
            "El rol de la canalización no puede usar la conexión con sus orígenes. El Allow va en la política de ese rol."
        PipelineArtifact
            "El rol de la canalización no puede leer lo que una etapa anterior guardó en Amazon S3. El Allow va en la política de ese rol."
        PipelineArtifactIn
            "El rol de la canalización no puede leer lo que una etapa anterior guardó en el bucket {bucket}. El Allow va en la política de ese rol."
        FindPipelineRole
            "Busque el rol: {get}. Una acción de la canalización puede tener un rol propio (`roleArn`); entonces es ese el que lo necesita."
        ConnectionPrefix
            "El prefijo de la acción es el del ARN de la conexión: las conexiones antiguas tienen `codestar-connections` y las nuevas `codeconnections`."
        KeyOfArtifacts
            "Si los objetos están cifrados con una clave de KMS propia, el rol también necesita `kms:Decrypt` sobre ella; si están en otra cuenta, la política del bucket y la de la clave también tienen que nombrar el rol."
        ForConnection
            "Para usar la conexión"
        ForArtifacts
            "Para leer los artefactos de la canalización"
        ArtifactsOfEachRun
            "Cada ejecución guarda sus artefactos con nombres nuevos, que es lo que representa `/*`."
        LaunchTemplate
            "Quien usa la plantilla de lanzamiento necesita permiso para lanzar lo que esta define: `ec2:RunInstances`. Lo que se denegó no fue la plantilla en sí."
        LaunchTemplateParts
            "Mire qué contiene la plantilla: con un perfil de instancia, el solicitante necesita `iam:PassRole` sobre su rol; con etiquetas, también `ec2:CreateTags`."
        ReadTemplate
            "Lea la versión que se usa: {describe}. Quite de la política lo que no tiene, e indique el rol de la plantilla."
        ForLaunchTemplate
            "Para lanzar desde una plantilla: instancias, su rol, sus etiquetas"
        ThirdThing
            "Cada `/*` representa todos los de su tipo en la cuenta y la región: redúzcalo a lo que se pueda usar. El lanzamiento se comprueba con todo lo que toca: una subred, un grupo de seguridad, una imagen o una clave que la política omita también lo impide."
        EnvironmentKey
            "La función de Lambda no puede descifrar sus variables de entorno: su rol de ejecución no puede usar la clave de KMS."
        EnvironmentKeyOf
            "La función de Lambda {function} no puede descifrar sus variables de entorno: su rol de ejecución no puede usar la clave de KMS."
        SeeKeyAndRole
            "Vea la clave y el rol de la función: {get}."
        StaleGrant
            "Si el rol se eliminó y se volvió a crear con el mismo nombre, la concesión de la clave es para el antiguo: elija de nuevo la clave (o el rol) en la configuración de la función y guarde, para que Lambda cree la concesión otra vez."
        RoleNeedsDecrypt
            "Si no, permita al rol de ejecución `kms:Decrypt` sobre la clave, en la política de la clave o, si esta lo deja a IAM, en la del rol."
    }

    Organizations {
        ManagementOnly
            "Solo la cuenta de administración de la organización puede llamar a {what}; ninguna otra cuenta puede, ni siquiera la de un administrador delegado."
        ManagementOrDelegated
            "Solo la cuenta de administración de la organización, o una cuenta a la que haya hecho administradora delegada, puede llamar a {what}."
        CheckAccount
            "Compare dos cuentas: la suya, {whoami}, y la de administración, {organization}."
        CallFromThere
            "Si son distintas, inicie sesión en la cuenta de administración, o pida a quien la administra que haga la llamada."
        CallFromThereOrDelegated
            "Si son distintas, inicie sesión en la cuenta de administración o en la de un administrador delegado, o pida a quien las administra que haga la llamada."
        NoAllowInMember
            "En cualquier otra cuenta ningún Allow ayuda: dé el trabajo a alguien que tenga acceso a la cuenta de administración, y no registre un administrador para ello."
        RegisterDelegated
            "Si la cuenta del solicitante debe hacer este trabajo, hágala administradora delegada. Para políticas, con la política de delegación de la organización: {put}. Para lo demás: {register}."
        AllowThere
            "En la cuenta que puede llamarla, el solicitante también necesita el Allow, como en la política que se muestra aquí."
        ByTheMemberItself
            "Una cuenta miembro la llama para sí misma, en su propia cuenta: la cuenta de administración quita una cuenta con `organizations:RemoveAccountFromOrganization`."
        LeaveNeedsMore
            "Para poder salir, la cuenta necesita un método de pago, datos de contacto y un plan de soporte propios, y que ninguna política de control de servicios lo deniegue."
    }

    OutsideIam {
        ClusterDoesNotKnowYou
            "IAM le dejó entrar, pero el clúster de Kubernetes no le conoce: necesita una entrada de acceso para su usuario o rol."
        AskForAccessEntry
            "Pida a quien administra el clúster una entrada de acceso. Envíele lo que muestra {whoami}."
        MakeAccessEntry
            "Cree la entrada: {create}. Para una sesión nombre el rol, no la sesión."
        GiveRights
            "Dele permisos, aquí de lectura: {associate}."
        ConfigMap
            "Un clúster que todavía usa el mapa de configuración `aws-auth` necesita en su lugar una línea en él."
        LakeFormation
            "Lo denegó AWS Lake Formation. Las políticas de IAM no pueden concederlo: tiene que hacerlo un administrador del lago de datos."
        LakeFormationWants
            "Lo denegó AWS Lake Formation: al solicitante le falta su permiso {permission} sobre {on}. Las políticas de IAM no pueden concederlo: tiene que hacerlo un administrador del lago de datos."
        AskForThis
            "Pida este permiso al administrador del lago de datos y envíe también el mensaje: dice qué se denegó."
        AskDataLakeAdministrator
            "Pida al administrador del lago de datos permiso sobre la base de datos y la tabla, y diga si lee o escribe."
        GrantPermissions
            "Concédalo: {grant}."
        GetDataAccess
            "El solicitante necesita además `lakeformation:GetDataAccess` en IAM. Si se escriben datos en una ubicación, conceda la ubicación (`DATA_LOCATION_ACCESS`)."
        StsIsOff
            "AWS STS está desactivado para {region} en su cuenta. Ninguna política lo cambia."
        StsIsOffHere
            "AWS STS está desactivado para esta región en su cuenta. Ninguna política lo cambia."
        StsElsewhere
            "Use AWS STS en otra región: `AWS_STS_REGIONAL_ENDPOINTS=regional` con `AWS_REGION` en una que esté activada."
        TurnStsOn
            "Actívelo en la consola de IAM: Configuración de la cuenta, Security Token Service (STS), Puntos de conexión."
        RegionIsOff
            "La región {region} o el servicio no están activados en su cuenta. Ninguna política lo cambia."
        ThisRegionIsOff
            "Esta región o el servicio no están activados en su cuenta. Ninguna política lo cambia."
        OtherRegion
            "Si sirve otra región, use esa."
        RegionsThatAreOn
            "Vea qué regiones están activadas: {list}."
        TurnRegionOn
            "Active una: {enable}. Tarda unos minutos; en una organización puede hacerlo la cuenta de administración para una cuenta miembro."
        FinishSignUp
            "Si el mensaje habla de una suscripción, abra una vez la consola del servicio y termine el registro."
        MissingPolicy
            "La política {arn} no existe. No falta ningún permiso: hay que crear la política, o nombrarla bien."
        CompareArn
            "Compare el número de cuenta, la ruta y el nombre del ARN con lo que debería usar su plantilla. Un límite es también una política, y tiene que existir antes que el rol que lo usa."
        WhetherItExists
            "Vea si existe: {get}."
        CreateIt
            "Créela, o deje que la plantilla la cree antes que lo que se refiere a ella."
        WrongCode
            "El código del dispositivo MFA no era correcto, ya se usó o es de otro dispositivo. No falta ninguna política."
        NextCode
            "Espere al siguiente código e introdúzcalo una vez: un código vale una sola vez, y el reloj del dispositivo tiene que estar en hora."
        OwnDevice
            "Vea que el número de serie sea el de su propio dispositivo: `aws iam list-mfa-devices --user-name USER_NAME`. Para un rol es el dispositivo del usuario que lo asume."
        Resynchronize
            "Si sus códigos siguen fallando, resincronice el dispositivo: `aws iam resync-mfa-device --user-name USER_NAME --serial-number MFA_DEVICE_ARN --authentication-code1 CODE --authentication-code2 NEXT_CODE`."
        OnlyThere
            "Esto solo funciona desde la cuenta de administración de la organización, o desde la cuenta de un administrador delegado del servicio. Ningún Allow en otra cuenta ayuda."
        CompareWithManagement
            "Compare dos cuentas: la suya, `aws sts get-caller-identity --query Account`, y la de administración, `aws organizations describe-organization --query Organization.MasterAccountId`."
        SignInThere
            "Si son distintas, inicie sesión allí o en la cuenta del administrador delegado, o pida a quien trabaja allí que haga la llamada."
        RegisterAdministrator
            "Si el servicio tiene administradores delegados, la cuenta de administración puede registrar otra cuenta: `aws organizations register-delegated-administrator --account-id ACCOUNT_ID --service-principal SERVICE`."
        NoIamPolicy
            "AWS lo denegó por un motivo que no es una política de IAM. No es probable que añadir permisos ayude."
        ReadTheRest
            "Lea el resto del mensaje: lo que hay que cambiar es el ajuste, el estado o el registro que nombra."
        AskSupport
            "Si no nombra ninguno, abra un caso con AWS Support e indique el ID de solicitud."
        SettingsAndQuotas
            "Mire los ajustes y las cuotas del propio servicio, y el estado de la cuenta, antes de cambiar políticas."
        OwnWords
            "AWS lo dice así: «{words}»."
    }

    Outsiders {
        RoleForMore
            "Si se quiere más que este único recurso, cree en la cuenta {theirs} un rol que la cuenta {ours} pueda asumir, y conceda el acceso al rol."
        RoleInstead
            "Si no, cree en la cuenta {theirs} un rol que la cuenta {ours} pueda asumir, y conceda el acceso al rol."
        RoleThereForMore
            "Si se quiere más que este único recurso, cree en la cuenta del recurso un rol que la cuenta del solicitante pueda asumir, y conceda el acceso al rol."
        RoleThereInstead
            "Si no, cree en la cuenta del recurso un rol que la cuenta del solicitante pueda asumir, y conceda el acceso al rol."
        ThirdParty
            "Para un tercero exija un ID externo en la política de confianza del rol; para personas de otra empresa es preferible la federación."
    }

    Extension {
        Name
            "undeny: el acceso denegado de AWS, explicado"
        Description
            "Explica los errores «not authorized» de la consola de AWS: quién denegó qué, y la política que hay que pedir. Todo se queda en su navegador."
        ActionTitle
            "undeny: lo que se denegó en esta sesión"
        GoToLine
            "Ir a la explicación de una denegación de esta página"
    }

    Page {
        NothingDeniedYet
            "Aún no hay denegaciones"
        NothingDeniedInTab
            "Nada denegado en esta pestaña"
        ListedHere
            "Cuando la consola de AWS deniega algo, su explicación aparece allí y queda en esta lista."
        FromElsewhere
            "¿Un mensaje de otro sitio?"
        AllAccounts
            "Todas las cuentas"
        AllServices
            "Todos los servicios"
        Search
            "Buscar"
        NothingLikeThis
            "Nada de la lista coincide."
        OneDenial
            "1 denegación"
        Denials
            "{number} denegaciones"
        WhatOf
            "{what} de {who}"
        Choose
            "Elegir {name}"
        NoAllowMends
            "Ningún Allow del solicitante arregla esto"
        WorksSince
            "Funciona desde {time}"
        MakeAPolicy
            "Crear una política"
        MakePolicies
            "Crear {number} políticas"
        OnePrincipal
            "1 entidad principal"
        Principals
            "{number} entidades principales"
        Chosen
            "{number} elegidas"
        ChosenOf
            ", de {principals}"
        Back
            "‹ Volver a la lista"
        AccountAnd
            "cuenta {account}, {count}"
        FillIn
            "Complete antes de usar: {names}"
        NotInThem
            "No incluyen: {others}"
        AndMore
            " Y {number} más."
        CopyRequest
            "Copiar petición"
        Copy
            "Copiar"
        Copied
            "Copiado"
        Policy
            "Política"
        Format
            "Formato"
        First
            "{last}, primera vez {first}, {count}×"
        Remove
            "Quitar"
        AllForgotten
            "Se han olvidado todas las denegaciones."
        OneForgotten
            "Se ha olvidado la denegación."
        ForgetOne
            "Olvidar la denegación"
        ForgetMany
            "Olvidar {number} denegaciones"
        CopiedStay
            "Las políticas que copió quedan como están."
        KeepThem
            "Conservarlas"
        PasteOrDrop
            "Péguelo, o suelte un archivo de registro"
        PasteAnyText
            "Pegue cualquier texto"
        OrDrop
            "O suelte un archivo: "
        DropWhat
            "un registro, CloudTrail (.json, .json.gz) o HAR. Se lee en este navegador y no va a ninguna parte."
        FindsNone
            "undeny no encuentra ninguna denegación de AWS en este texto."
        OneFound
            "1 denegación encontrada."
        Found
            "{number} denegaciones encontradas."
        Reading
            "Leyendo {file} …"
        CannotRead
            "Este archivo no se puede leer."
        Version
            "undeny {version}, con la referencia de autorización de AWS incluida."
        YourOrganization
            "Su organización"
        ManagesSome
            "{company} administra algunos de estos ajustes."
        RemoveSite
            "Quitar {site}"
        SiteLike
            "Un sitio es una dirección como https://wiki.example.com"
        ReadsFromNow
            "undeny lee {site} a partir de su próxima página."
        NothingChanged
            "No se ha cambiado nada."
        NotSet
            "sin definir"
        NoSuchLink
            "Este no es un enlace que undeny complete: https con un host y una ruta, o mailto con una dirección, y los lugares de abajo."
        OptionsTitle
            "undeny: opciones"
        AskItDesk
            "Pida a su equipo de TI que cambie lo que está bloqueado."
        You
            "Usted"
        IAsk
            "Pido acceso a otros"
        CopiesRequest
            "El primer botón copia una petición."
        IManage
            "Administro el acceso"
        CopiesPolicy
            "El primer botón copia la política; los pasos del administrador van primero."
        TheLine
            "La línea en la página"
        OpenAtOnce
            "Abrirla enseguida si la página muestra una sola denegación"
        FormatOfPolicies
            "Formato de las políticas"
        Language
            "Idioma"
        LanguageOfPage
            "El de la página o el navegador"
        ByKeyboard
            "Ir a la línea con el teclado"
        Change
            "Cambiar"
        WhereToAsk
            "Dónde pedir"
        LinkOfDesk
            "Enlace para pedir acceso"
        ButtonSays
            "Qué dice su botón"
        AskForAccess
            "Pedir acceso"
        Places
            "{{title}} y {{request}} se completan al hacer clic; también pueden completarse {{principal}}, {{action}}, {{resource}}, {{account}} y {{policyType}}. undeny no envía nada por sí mismo."
        Sites
            "Sitios"
        TheConsole
            "La consola de AWS, en todas las particiones."
        ASite
            "Un sitio"
        AddASite
            "Añadir un sitio"
        BrowserAsks
            "El navegador le pregunta antes de que undeny pueda leer allí."
        InIam
            "En la consola de IAM"
        MarkRetired
            "Marcar las políticas administradas de AWS que se han retirado"
        MarkedLike
            "Una palabra pequeña junto a cada una indica lo que AWS documenta en su lugar. En otras páginas no se carga nada."
        RetiredMark
            "retirada"
        WhatIsKept
            "Qué se guarda"
        UntilClosed
            "Hasta que se cierre el navegador"
        Nothing
            "Nada"
        ExplainAMessage
            "Explicar un mensaje"
        PasteFromAnywhere
            "Pegue un mensaje de «acceso denegado» de cualquier sitio"
        Reset
            "Restablecer"
        ThisTab
            "Esta pestaña"
        AllTabs
            "Todas"
        WhichTabs
            "Qué pestañas"
        PasteOrDropButton
            "Pegar o soltar"
        Guide
            "Guía"
        ExportJson
            "Exportar JSON"
        Markdown
            "Markdown"
        ForgetAll
            "Olvidar todo"
        Options
            "Opciones"
        EncodedMessage
            "Mensaje codificado"
        ARequest
            "Una solicitud"
        NotSaidWho
            "no dice quién"
        TooLarge
            "Este archivo pasa de 64 MB. Lo lee la línea de comandos: undeny explain FILE"
        UnpacksToMore
            "Este archivo se descomprime a más de 256 MB."
        NoWholeGzip
            "Este archivo no es un archivo gzip completo."
        Columns
            "Cuándo | Veces | Quién | Cuenta | Acción | Recurso | Causa | Página"
        TwoSentences
            "{first} {second}"
        DeniedTitle
            "Denegado"
    }

    Widget {
        Label
            "El mensaje que mostró AWS"
        Placeholder
            "User: arn:aws:iam::123456789012:user/mateojackson is not authorized to perform: …"
        Example
            "Probar un ejemplo"
        Clear
            "Borrar"
        Private
            "Nada sale de esta página."
        None
            "Este texto no contiene ninguna denegación de AWS que undeny conozca."
        Failed
            "undeny no puede funcionar en esta página."
    }

    PassRole {
        OfAnotherAccount
            "El rol es de la cuenta {theirs}. Un rol solo se puede pasar dentro de su propia cuenta, así que aquí ningún Allow ayuda."
        OwnAccountsRole
            "Si el número de cuenta del ARN del rol es un error, use el rol de su propia cuenta, {ours}."
        AskForARole
            "Si no, pida a su administrador un rol en su propia cuenta que el servicio pueda usar."
        MakeARole
            "Cree en la cuenta {ours} un rol que el servicio pueda asumir, y déjele asumir el rol de la cuenta {theirs} donde necesite los recursos de esa cuenta."
        ThenAllow
            "Después permita `iam:PassRole` sobre el rol nuevo."
        Named
            "Usted pidió a un servicio que actuara como el rol {name}. Para eso necesita `iam:PassRole` sobre este rol."
        Unnamed
            "Usted pidió a un servicio que actuara como un rol. Para eso necesita `iam:PassRole` sobre ese rol: es el que eligió (como rol de ejecución, rol de servicio o perfil de instancia) cuando se denegó la solicitud."
        TellTheName
            "Diga a su administrador el nombre del rol: el mensaje no lo dice."
        CheckTheTrust
            "Compruebe que el rol confía en {host}, como en la política de comparación: {get}."
        NameTheOneRole
            "Quien pasa un rol puede usar sus permisos a través del servicio. Nombre ese único rol; no permita nunca `iam:PassRole` sobre `*`."
    }

    Provenance {
        LikelyActions
            "El mensaje nombra una operación, no una acción: lo más probable es que necesite {what}."
        AccountOfCaller
            "El mensaje omite la cuenta en el ARN del recurso. Se puso {account}, la del solicitante: si el recurso es de otra cuenta, escriba esa."
        SecretsLeftOut
            "El texto contenía lo que parece un secreto ({sorts}). Aquí se ha quitado. Si alguien más puede leer el original, cambie la credencial."
        HiddenCharacters
            "Un nombre de este mensaje contiene caracteres que no se ven, o que cambian cómo se ven otros. Aquí están marcados, como en `[U+202E]`, y escapados en la política: compárela con el nombre verdadero antes de que nadie la conceda."
    }

    Allow {
        UserConsole
            "En la consola de IAM abra Usuarios, {name}, Agregar permisos, Crear política insertada, JSON, y pegue la política."
        UserCommand
            "O guárdela como `policy.json` y ejecute {put}."
        GroupInstead
            "Si otros necesitan lo mismo, use en su lugar un grupo: {create}, {put}, {add}."
        RoleConsole
            "En la consola de IAM abra Roles, {name}, Agregar permisos, Crear política insertada, JSON, y pegue la política."
        RoleCommand
            "O guárdela como `policy.json` y ejecute {put}."
        PermissionSetConsole
            "En la consola de IAM Identity Center abra Conjuntos de permisos, {name}, Permisos, Política insertada, Editar, y pegue la política. Añádala a lo que ya está."
        PermissionSetCommand
            "O guárdela como `policy.json`, junto con las instrucciones que ya están, y ejecute {put}. Sustituye la política insertada del conjunto."
        PermissionSetProvision
            "Después aprovisiónelo en las cuentas: {provision}."
        FederatedUser
            "Asocie la política al usuario de IAM cuyas claves llamaron a `GetFederationToken`."
        FederatedSession
            "Pase las mismas instrucciones como política de sesión en esa llamada: una sesión federada solo puede hacer lo que permiten ambas."
        Anywhere
            "Asocie la política al usuario o rol que hizo la solicitud."
        PathIsUnknown
            "El mensaje omite la ruta del rol. Si el rol tiene una (como `/service-role/`), escríbala en el ARN del rol; {print} la muestra."
    }

    Ask {
        SendRequest
            "Pida {to:a} el cambio que se muestra aquí y envíe también el mensaje: dice qué se denegó."
        SendMessage
            "Pregunte {to:a} y envíe también el mensaje: dice qué se denegó."
        TryAgain
            "Cuando le digan que está hecho, espere un minuto y vuelva a intentarlo: un cambio de política tarda un momento en llegar a todas las regiones."
    }

    Titles {
        ExactlyDenied
            "Exactamente lo que se denegó"
        AlsoForIdentity
            "También hace falta: el mismo Allow para {who}"
        AtEveryLevel
            "El Allow, en todos los niveles"
        IfNothingDenies
            "Si ninguna política lo deniega: el Allow, en todos los niveles"
    }

    Letter {
        Hello
            "Hola:"
        Refused
            "AWS ha denegado una solicitud mía. ¿Podría ayudarme?"
        NeedRefused
            "Necesito {actions} y AWS lo ha denegado. ¿Podría ayudarme?"
        RequestsRefused
            "AWS ha denegado {number} solicitudes mías. ¿Podría ayudarme?"
        Titled
            "{title} ({policy}):"
        TitledFor
            "{title} ({policy}, para {place}):"
        FillItIn
            "El mensaje no dice {names}: por favor, complételo."
        FillThemIn
            "El mensaje no dice {names}: por favor, complételos."
        IntoTheStatement
            "{title} ({policy}). Va en la instrucción que ya existe, junto a lo que su Condition ya pide:"
        OnlyTheActions
            "Contiene solo las acciones que se denegaron."
        OnlyTheAction
            "Contiene solo la acción que se denegó."
        OnlyTheActionAndResource
            "Contiene solo la acción que se denegó, sobre el único recurso sobre el que se denegó."
        WhoIsNotSaid
            "No dice quién"
        HoldsWhatAnAllowCan
            "Esta {policy} contiene lo que un Allow puede conceder:"
        ToBeFilledIn
            "Por completar: {names}."
        NoPolicyOfTheCallers
            "Lo que ninguna política del solicitante arregla por sí sola:"
        ARequest
            "una solicitud"
        On
            "{what} sobre {resource}"
        Fact
            "{name}: {value}"
        ThankYou
            "Gracias."
    }

    NotWritten {
        DynamicReference
            "undeny no escribe esta política en este formato: un nombre contiene {{{{resolve: y CloudFormation pondría otro valor en su lugar."
        CdkToken
            "undeny no escribe esta política en este formato: un nombre contiene Token[ y AWS CDK pondría otro valor en su lugar."
        Word
            "undeny no escribe esta política en este formato: el nombre del usuario o del rol no puede ir tal cual en un comando."
        TakeTheJson
            "Use el JSON, y léalo antes."
    }

    OwnerName {
        Account
            "el administrador de la cuenta"
        IdentityCenter
            "el administrador de IAM Identity Center"
        Resource
            "el propietario del recurso"
        Organization
            "el administrador de la organización"
        Role
            "el propietario del rol"
        Session
            "quien crea la sesión"
        Endpoint
            "el propietario del punto de conexión de VPC"
        Other
            "un administrador"
    }

    PolicyTitle {
        For
            "Para {who}"
        ForIn
            "Para {who} en la cuenta {account}"
        OfResource
            "Para añadir a la política del recurso, para {who}"
        OfResourceIn
            "Para añadir a la política del recurso, para {who} en la cuenta {account}"
        Of
            "Para añadir a la política de {resource}, para {who}"
        OfIn
            "Para añadir a la política de {resource}, para {who} en la cuenta {account}"
        Unnamed
            "quien hizo las solicitudes (los mensajes no dicen quién)"
    }

    Text {
        LookTwice
            "Fíjese bien"
        WhatWasDenied
            "Qué se denegó"
        WhatYouCanDo
            "Qué puede hacer usted"
        WhatCanDo
            "Qué puede hacer {who}"
        OtherChoices
            "Otras opciones"
        GoodToKnow
            "Conviene saber"
        BeforeYouGrantIt
            "Antes de concederlo"
        ReadMore
            "Más información"
        For
            "para"
        FillIn
            "Complete: {names}"
        Titled
            "{title} ({policy})"
        Choice
            "{title}: {statements}."
        Statement
            "{actions}"
        StatementOn
            "{actions} sobre {resources}"
        StatementOnAllBut
            "{actions} sobre todo menos {resources}"
        WhereIs
            "{statement} si {key} es {values}"
        WhereLike
            "{statement} si {key} coincide con {values}"
        Next
            "{before}; {after}"
    }

    Together {
        Nothing
            "Ninguna política permite lo que pidió {who} en estas {count} solicitudes. Hay que añadir una política que lo incluya todo."
        Perhaps
            "Lo más probable es que las {count} solicitudes que hizo {who} se denegaran porque falta un Allow; los mensajes no dicen más. Una política puede incluirlo todo."
    }

    ResourcePolicy {
        NothingLetsElsewhere
            "Nada permite {who:a} realizar {what}. Un recurso así no tiene una política propia que editar, y está en otra cuenta: el camino es un rol de allí."
        NothingLetsElsewhereOn
            "Nada permite {who:a} realizar {what} sobre {resource}. Un recurso así no tiene una política propia que editar, y está en otra cuenta: el camino es un rol de allí."
        NothingLets
            "Nada permite {who:a} realizar {what}. Un recurso así no tiene una política propia que editar, así que el Allow es para {who}."
        NothingLetsOn
            "Nada permite {who:a} realizar {what} sobre {resource}. Un recurso así no tiene una política propia que editar, así que el Allow es para {who}."
        HasToNameTheService
            "La política {thing:de} no permite {who:a} realizar {what}. Tiene que nombrar el servicio."
        HasToNameTheAccount
            "La política {thing:de} no permite {who:a} realizar {what}. Tiene que nombrar la cuenta del usuario raíz."
        BothAccounts
            "La política {thing:de} no permite {who:a} realizar {what}. Están en cuentas distintas, así que lo tienen que permitir los dos lados."
        ResourceDecides
            "La política {thing:de} no permite {who:a} realizar {what}. Aquí decide la política del recurso, incluso dentro de una misma cuenta."
        BothDecide
            "La política {thing:de} no permite {who:a} realizar {what}. Aquí lo tienen que permitir los dos lados, incluso dentro de una misma cuenta."
        OneAccount
            "La política {thing:de} no permite {who:a} realizar {what}. Los dos están en la misma cuenta."
        AcrossAccounts
            "La política {thing:de} no permite {who:a} realizar {what}. Entre cuentas, lo tienen que permitir los dos lados."
        AddTheStatement
            "Abra la política {thing:de} y añada la instrucción que se muestra aquí. Conserve las instrucciones que ya están."
        AccountOfTheService
            "La condición admite solo lo que es de la cuenta que nombra. Si el servicio actúa para otra cuenta, ponga esa."
        KeyOfTheService
            "Si {thing} está cifrado, su clave tiene que ser una administrada por el cliente cuya política deje que la use {service} (`kms:GenerateDataKey` y `kms:Decrypt`): la política de una clave administrada por AWS no se puede cambiar."
        NothingForRoot
            "No hay que asociar nada al usuario raíz: en su propia cuenta puede hacer todo lo que le deje la organización."
        AskThereToo
            "Pregunte también al administrador de la cuenta {account}: allí {who} necesita además el Allow que se muestra aquí."
        AttachInAccount
            "En la cuenta {account} asocie la segunda política {who:a}. Lo tienen que permitir los dos lados."
        BothInOneAccount
            "Asocie la segunda política {who:a}: este servicio exige un Allow en los dos lados, incluso dentro de una misma cuenta."
        OrTheIdentity
            "O deje el recurso como está y asocie la segunda política {who:a}: dentro de una cuenta basta normalmente un Allow."
        PerhapsAcross
            "Si {who} es de otra cuenta, allí también hace falta la segunda política."
        Denies
            "La política {thing:de} deniega {what} {who:a}. Ningún Allow lo anula: o la solicitud cumple lo que pide el Deny, o hay que cambiar el Deny."
        FindTheDeny
            "Abra la política {thing:de} y busque una instrucción con `\"Effect\": \"Deny\"` cuyo `Principal` abarque {who:a} (`\"*\"` abarca a todos)."
        OtherSideHasNone
            "El recurso está en la cuenta {account}, y este servicio no tiene políticas basadas en recursos: salvo que el recurso se comparta con su cuenta (AWS RAM), solo puede llegar a él un rol de esa cuenta."
        OtherSideUnknown
            "El recurso está en otra cuenta. Su propia política también tiene que permitirlo {who:a}: pida allí la política marcada como también necesaria, si no está ya."
        OtherSideHasNoneUnknown
            "El recurso está en otra cuenta, y este servicio no tiene políticas basadas en recursos: salvo que el recurso se comparta con su cuenta (AWS RAM), solo puede llegar a él un rol de esa cuenta."
        OtherSide
            "El recurso está en la cuenta {account}. Su propia política también tiene que permitirlo {who:a}: pida allí la política marcada como también necesaria, si no está ya."
    }

    ResourceTitles {
        ToAdd
            "Para añadir a la política {thing:de}"
        AlsoNeeded
            "También hace falta, en la política {thing:de}"
        Instead
            "En su lugar, para {who}"
    }

    SetPolicy {
        SaveBucket
            "Guarde primero lo que ya está: {save}."
        PutBucket
            "Después: {put}. Sustituye la política entera."
        ShareLayer
            "Comparta la versión de la capa: {add}."
        AddPermission
            "Lambda añade las instrucciones de una en una: {add}."
        Queue
            "Con la AWS CLI la política es el atributo `Policy` de la cola: {set}. Sustituye la política que ya está: guárdela antes. {url} muestra la URL."
        Key
            "Con la AWS CLI: {put}. Sustituye la política entera: conserve la instrucción para sus propios administradores, o se quedará fuera."
        Put
            "Con la AWS CLI: {put}. Sustituye la política que ya está: guárdela antes."
        PutAndDeploy
            "Con la AWS CLI: {put}. Sustituye la política que ya está: guárdela antes. Después impleméntela: {deploy}."
        OnePermission
            "Este servicio acepta los permisos de uno en uno: {add}. Su instrucción será la que se muestra aquí."
        OwnForm
            "Este servicio tiene su propia forma de política, que se fija con {set}; la instrucción que se muestra aquí dice lo que tiene que permitir."
    }

    Unsigned {
        NotSigned
            "La solicitud de {what} no estaba firmada, así que AWS la trató como anónima. Envíela con credenciales."
        CheckCredentials
            "Compruebe que el programa tiene credenciales: {whoami} dice quién es."
        Sign
            "Firme la solicitud con Signature Version 4. Los SDK de AWS lo hacen solos; un `curl` corriente necesita `--aws-sigv4`."
        NotInABrowser
            "Un navegador que abre la dirección directamente también es anónimo: use el inicio de sesión del propio servicio o una URL prefirmada."
        NameThePrincipals
            "Nombre en la política del recurso las entidades principales que necesitan acceso, y haga que firmen sus solicitudes."
        NotEverybody
            "No lo resuelva con `\"Principal\": \"*\"`: eso abre el recurso a todos."
    }

    Consequence {
        CloseAccount
            "cerrar la cuenta"
        CreateStack
            "crear cualquier recurso que pueda crear el rol de la pila, si se puede pasar un rol"
        DeleteTrail
            "terminar el registro de quién hizo qué"
        StopLogging
            "detener el registro de quién hizo qué"
        CreateProject
            "ejecutar código como cualquier rol que se pueda pasar a CodeBuild"
        DeleteTable
            "eliminar una tabla con todos sus elementos"
        GetPasswordData
            "leer la contraseña de administrador de instancias de Windows"
        ModifyInstanceAttribute
            "cambiar el script de inicio de una instancia, y así ejecutar código con el rol de la instancia"
        ModifySnapshotAttribute
            "compartir una instantánea con otras cuentas"
        RunInstances
            "ejecutar código con cualquier perfil de instancia cuyo rol se pueda pasar"
        TerminateInstances
            "terminar instancias y perder lo que solo está en ellas"
        CreateDevEndpoint
            "ejecutar código como cualquier rol que se pueda pasar a Glue"
        AddUserToGroup
            "entrar en cualquier grupo, con todos sus permisos"
        AttachGroupPolicy
            "dar a un grupo cualquier permiso, hasta el de administrador"
        AttachRolePolicy
            "dar a un rol cualquier permiso, hasta el de administrador"
        AttachUserPolicy
            "dar a un usuario cualquier permiso, hasta el de administrador"
        CreateAccessKey
            "crear claves para otros usuarios y actuar como ellos"
        CreateLoginProfile
            "poner una contraseña de consola a otros usuarios y actuar como ellos"
        CreatePolicyVersion
            "reescribir una política, y con ella los permisos de todos los que la tienen"
        CreateRole
            "crear un rol que otros puedan asumir, también desde fuera de la cuenta"
        DeleteRolePermissionsBoundary
            "quitar el límite de un rol"
        DeleteUserPermissionsBoundary
            "quitar el límite de un usuario"
        PassRole
            "usar los permisos del rol a través de un servicio"
        PutGroupPolicy
            "dar a un grupo cualquier permiso, hasta el de administrador"
        PutRolePermissionsBoundary
            "cambiar el límite de un rol"
        PutRolePolicy
            "dar a un rol cualquier permiso, hasta el de administrador"
        PutUserPermissionsBoundary
            "cambiar el límite de un usuario"
        PutUserPolicy
            "dar a un usuario cualquier permiso, hasta el de administrador"
        SetDefaultPolicyVersion
            "recuperar una versión anterior, quizá más amplia, de una política"
        UpdateAssumeRolePolicy
            "dejar que cualquiera asuma el rol, incluido él mismo"
        UpdateLoginProfile
            "cambiar la contraseña de consola de otros usuarios y actuar como ellos"
        CreateGrant
            "prestar la clave a otros"
        Decrypt
            "leer todo lo que la clave cifra y está a su alcance"
        DisableKey
            "hacer ilegible todo lo que cifra la clave hasta que se vuelva a habilitar"
        PutKeyPolicy
            "decidir quién puede usar la clave, y dejar fuera a otros"
        ScheduleKeyDeletion
            "eliminar la clave, y con ella todo lo que cifra"
        AddPermission
            "dejar que otras cuentas o servicios invoquen la función"
        CreateFunction
            "ejecutar código como cualquier rol que se pueda pasar a Lambda"
        UpdateFunctionCode
            "ejecutar código propio con el rol de la función"
        UpdateFunctionConfiguration
            "cambiar el rol, las capas y el entorno de la función"
        LeaveOrganization
            "sacar la cuenta de la organización y de sus políticas"
        DeleteDBCluster
            "eliminar un clúster de base de datos con sus datos"
        DeleteDBInstance
            "eliminar una base de datos con sus datos"
        ModifyDBSnapshotAttribute
            "compartir una instantánea de base de datos con otras cuentas"
        DeleteBucket
            "eliminar el bucket"
        DeleteBucketPolicy
            "quitar la política del bucket, con todos sus Deny"
        DeleteObject
            "eliminar objetos, para siempre si el bucket no guarda versiones"
        GetObject
            "leer los datos de estos objetos"
        PutBucketAcl
            "abrir el bucket a otros"
        PutBucketPolicy
            "abrir el bucket a otros, o a todos"
        PutBucketPublicAccessBlock
            "desactivar la protección contra el acceso público"
        PutObjectAcl
            "abrir objetos a otros"
        CreateNotebookInstance
            "ejecutar código como cualquier rol que se pueda pasar a SageMaker"
        DeleteSecret
            "eliminar el secreto"
        GetSecretValue
            "leer el secreto en claro"
        PutResourcePolicy
            "dejar que otros lean el secreto"
        GetParameter
            "leer parámetros, incluidas las cadenas seguras"
        SendCommand
            "ejecutar comandos en instancias, con sus roles"
        StartSession
            "abrir un shell en instancias, con sus roles"
        AssumeRole
            "actuar con todos los permisos del rol"
        Wildcard
            "hacer todo lo que abarca el comodín, hoy y en el futuro"
    }

    Risks {
        PrivilegeEscalation
            "Riesgo (escalada de privilegios): {action} permite a quien la tiene {consequence}."
        DataExposure
            "Riesgo (exposición de datos): {action} permite a quien la tiene {consequence}."
        Destructive
            "Riesgo (destrucción): {action} permite a quien la tiene {consequence}."
    }

    ServiceAccess {
        NotYours
            "Lo que falta no son sus propios permisos, y un Allow para usted no ayuda."
        AskOwner
            "Pida al propietario del recurso el cambio que se muestra aquí, y vuelva a intentarlo cuando esté hecho."
        LogsToBucket
            "Elastic Load Balancing no puede escribir en el bucket {bucket}: tiene que permitirlo la política del bucket."
        LogsToSomeBucket
            "Elastic Load Balancing no puede escribir en el bucket: tiene que permitirlo la política del bucket."
        SameRegionAndEncryption
            "Compruebe que el bucket está en la región del equilibrador de carga. Para un equilibrador de carga de aplicación tiene que estar cifrado con las propias claves de Amazon S3 (SSE-S3): una clave de KMS da el mismo error."
        AddToBucketPolicy
            "Guarde primero lo que ya está: {get}. Después añada la instrucción a la política del bucket; {put} sustituye la política entera."
        WithPrefix
            "Si los registros llevan un prefijo, escríbalo en el recurso: `…/PREFIX/AWSLogs/…`."
        OlderSetUps
            "Un equilibrador de carga de red escribe como `delivery.logs.amazonaws.com`, que necesita también `s3:GetBucketAcl` sobre el bucket. Las políticas más antiguas nombran en su lugar la cuenta de equilibrio de carga de la región; siguen funcionando."
        AllOfTheAccount
            "Cada `*` representa lo que es de esa única cuenta: sus archivos de registro y sus equilibradores de carga en la región."
        ToWriteLogs
            "Para añadir a la política del bucket: los registros de los equilibradores de carga"
        ImageOfFunction
            "AWS Lambda no puede leer la imagen de contenedor: tiene que permitirlo la política del repositorio de Amazon ECR."
        CreatorNeedsBoth
            "En una cuenta distinta de la del repositorio, quien crea la función necesita también `ecr:BatchGetImage` y `ecr:GetDownloadUrlForLayer` sobre el repositorio."
        SetRepositoryPolicy
            "Guarde primero lo que ya está: {get}. Después añada la instrucción a la política del repositorio; {set} sustituye la política entera."
        AcrossAccounts
            "Para una función de otra cuenta, la política del repositorio permite además a esa cuenta (`\"AWS\": \"arn:aws:iam::ACCOUNT_ID:root\"`) las mismas dos acciones."
        ToReadImage
            "Para añadir a la política del repositorio: la imagen para Lambda"
        LogsToFunction
            "Amazon CloudWatch Logs no puede invocar la función del filtro de suscripción: tiene que permitirlo la propia política de la función."
        AddLogsPermission
            "Dé el permiso y después cree de nuevo el filtro de suscripción: {add}."
        FunctionFirst
            "En una plantilla, haga que el filtro de suscripción dependa del permiso (`DependsOn`): se prueba enseguida."
        ToInvokeFromLogs
            "Para añadir a la política de la función: el grupo de registros"
        NotificationsFromBucket
            "Amazon S3 no puede enviar al destino de las notificaciones del bucket, así que rechaza la configuración: tiene que permitirlo la propia política de la cola, el tema o la función."
        SameRegion
            "Compruebe que el destino existe y está en la región del bucket, y que su ARN es correcto."
        WhichDestination
            "Para una función, dé el permiso con {function}; para una cola o un tema, añada a su política la instrucción que se muestra aquí."
        EncryptedDestination
            "Una cola o un tema cifrados necesitan una clave administrada por el cliente cuya política permita a `s3.amazonaws.com` las acciones `kms:GenerateDataKey` y `kms:Decrypt`; las claves administradas por AWS no sirven."
        OneBadDestination
            "S3 prueba todos los destinos de la configuración, también los que ya estaban: uno que no existe o está cerrado los hace fallar todos."
        ToQueue
            "Para una cola: para añadir a su política"
        ToTopic
            "Para un tema: para añadir a su política"
        ToFunction
            "Para una función: lo que dice su política después del comando"
        RedshiftRole
            "Amazon Redshift no puede usar {role}: o el rol no está asociado al clúster o espacio de nombres, o su política de confianza no admite a Redshift."
        AttachToCluster
            "Pida a quien administra el clúster que asocie el rol; SQL no puede usar un rol que no está asociado."
        SeeAttached
            "Asocie el rol donde no lo esté: {attach}."
        SeeAttachedServerless
            "Para Amazon Redshift Serverless: {update}. Esa lista sustituye a la que ya está: nombre también los roles que contiene."
        CheckTrust
            "Compruebe que la política de confianza del rol admite a `redshift.amazonaws.com` (para Serverless también a `redshift-serverless.amazonaws.com`): {get}."
        Chained
            "Si el rol solo lleva a otro, nombre los dos en el SQL: `iam_role 'FIRST_ROLE_ARN,SECOND_ROLE_ARN'`. El primero es el asociado."
        ToTrustRedshift
            "Para comparar: lo que dice la política de confianza del rol cuando admite a Redshift"
    }

    ServiceControl {
        Denies
            "Una política de control de servicios de su organización deniega {what}. Nada de su propia cuenta puede anularlo."
        AllowsNothing
            "Ninguna política de control de servicios deja que su cuenta realice {what}. El Allow tiene que estar en todos los niveles de la organización, desde la raíz hasta la cuenta."
        LeaveYourAccount
            "No cambie políticas de su propia cuenta: no son ellas las que lo denegaron."
        ThroughEndpoint
            "La solicitud pasó por un punto de conexión de VPC, que el mensaje también nombra. El Deny está en una política de control de servicios: mire allí primero."
        OrTheAllowIsMissing
            "Si ninguna instrucción lo deniega, falta el Allow en uno de los niveles: añada allí la otra política."
        FindTheLevel
            "Busque el nivel (raíz, unidad organizativa o cuenta) cuyas políticas no permiten la acción. `FullAWSAccess` lo permite todo donde sigue asociada."
        FullAccessIsFixed
            "`FullAWSAccess` es de la propia AWS y no se puede editar: vuelva a asociarla donde se quitó, o permita la acción en una política propia."
        AddAtEachLevel
            "En cada uno de esos niveles, añada a la lista de una política la instrucción que se muestra aquí."
        KeepTheOthers
            "Conserve todas las instrucciones que ya están. Una política que solo contenga esta no dejaría hacer nada más a las cuentas de debajo."
        GrantsNothing
            "Una política de control de servicios no concede nada por sí sola: la identidad necesita además su propio Allow."
        ReachesEveryAccount
            "El cambio llega a todas las cuentas que están bajo la raíz, la unidad o la cuenta a la que está asociada la política. Pruébelo antes en una cuenta."
        NotTheManagementAccount
            "Las políticas de control de servicios no afectan a la cuenta de administración ni a los roles vinculados a servicios."
    }

    ServiceLinkedRole {
        OnceAnAccount
            "El servicio quiere crear su propio rol en esta cuenta. Hace falta una vez: después, la misma solicitud funciona sin ello."
        MakeItYourself
            "O cree usted el rol, para que nadie más necesite el permiso: {create}."
        Missing
            "El rol propio del servicio en esta cuenta, un rol vinculado al servicio, todavía no existe, o no se puede usar antes de que exista. Se crea una vez por cuenta."
        NoTrustToEdit
            "Cuando esté creado, vuelva a intentarlo. No hay política de confianza que editar ni nada que asumir: AWS fija ambas cosas para un rol así."
        MakeItOnce
            "Créelo: {create}. Quien lo ejecuta necesita `iam:CreateServiceLinkedRole`, como en la política que se muestra aquí; un error que dice que el nombre ya está en uso significa que ya existe."
        ThenAgain
            "Espere un minuto y haga que se repita la solicitud: un rol nuevo tarda un momento en conocerse en todas partes."
        ToMakeIt
            "Para crear el rol vinculado al servicio (una vez)"
        NameAfterPath
            "El `*` representa el nombre del rol, que pone el servicio; la condición limita el permiso a este único servicio."
        KeepTheCondition
            "Conserve la condición `iam:AWSServiceName` en esta acción, para que solo cree el rol de un servicio."
    }

    Services {
        FunctionPolicy
            "Quién puede invocar una función de Lambda lo dice la propia política de la función, instrucción por instrucción."
        ReadFunctionPolicy
            "Lea la política de la función: {get}. Con un calificador (versión o alias) es otra política."
        OrganizationsAnswers
            "Casi todo AWS Organizations responde solo en la cuenta de administración o en la de un administrador delegado. Compruebe en qué cuenta está."
        RegisterDelegated
            "Si el solicitante trabaja en una cuenta miembro, regístrela como administradora delegada del servicio en vez de conceder más."
        IdentityCenterIsManaged
            "IAM Identity Center se administra en la cuenta de administración, o en la cuenta que es su administradora delegada."
        PreferDelegated
            "Es preferible la cuenta administradora delegada: no puede cambiar conjuntos de permisos que lleguen a la cuenta de administración."
        CloudFormationActed
            "Aquí actuó CloudFormation. Usa el rol de servicio de la pila, si lo tiene; si no, los permisos de quien inició la operación."
        AttachToNamed
            "Asocie la política a la identidad que nombra el mensaje: con un rol de servicio es el rol, no la persona."
        LakeFormationToo
            "Si AWS Lake Formation gobierna la tabla, un Allow de IAM no basta: también tienen que permitirlo sus propios permisos."
        LakeFormationPermissions
            "Vea sus permisos: {list}."
        InsideTheCluster
            "IAM le deja llamar al propio Amazon EKS. Lo que puede hacer dentro del clúster depende de sus entradas de acceso."
        AccessEntries
            "Mire también las entradas de acceso del clúster: {list}."
        TwoTaskRoles
            "Amazon ECS usa dos roles: el rol de ejecución de tareas inicia la tarea (imágenes, registros, secretos), el rol de tarea es el que usa su código."
        WhichTaskRole
            "Mire cuál de los dos nombra el mensaje y asocie la política a ese: {describe}."
        FunctionInVpc
            "Una función de Lambda en una VPC crea interfaces de red con su rol de ejecución."
        VpcManagedPolicy
            "Asocie al rol de ejecución de la función la política administrada de AWS `service-role/AWSLambdaVPCAccessExecutionRole`."
        CloudShell
            "AWS CloudShell necesita varias acciones para abrirse: al menos `cloudshell:CreateEnvironment` y `cloudshell:CreateSession`."
        CloudShellManagedPolicy
            "La política administrada de AWS `AWSCloudShellFullAccess` las contiene todas; quite la carga y descarga de archivos si no se quieren."
        BillingIsClosed
            "Las páginas de facturación están cerradas a usuarios y roles de IAM hasta que el usuario raíz de la cuenta las abra."
        OpenBilling
            "Vea que el acceso de IAM a la facturación esté activado: Cuenta, Acceso de usuarios y roles de IAM a la información de facturación."
    }

    SharedRoles {
        GiveThePodItsOwn
            "El rol {role} es el de un nodo de Kubernetes. Si esta llamada la hizo un pod, no tiene identidad propia y recurrió a la del nodo: dé antes un rol a la cuenta de servicio del pod, con la anotación `eks.amazonaws.com/role-arn` (IRSA) o con EKS Pod Identity, {associate}."
        EveryPod
            "Lo que recibe {role} lo reciben todos los pods de sus nodos: asocie mejor la política al propio rol del pod."
    }

    Subscriptions {
        Marketplace
            "La cuenta no se ha suscrito a este producto de AWS Marketplace. No falta ninguna política de IAM para la operación: alguien tiene que aceptar los términos del producto."
        AcceptTerms
            "Abra la dirección que muestra el mensaje, con la sesión iniciada en esta cuenta, acepte los términos y vuelva a intentarlo cuando la suscripción esté activa."
        WhoSubscribes
            "Quien se suscribe necesita `aws-marketplace:Subscribe` y `aws-marketplace:ViewSubscriptions`; un marketplace privado tiene que admitir el producto."
        SupportPlan
            "El plan de AWS Support de la cuenta no lo incluye: la API de AWS Support necesita un plan de nivel Business o superior, Basic y Developer no lo tienen. Ninguna política de IAM ayuda."
        UseConsole
            "Use en su lugar el Centro de soporte de la consola, o una cuenta que tenga un plan así."
        ChangePlan
            "Cambie el plan en el Centro de soporte si se quiere la API. Es un plan de pago, para esta cuenta."
        Model
            "La cuenta todavía no tiene acceso a este modelo de Amazon Bedrock, o el ID del modelo no se ofrece en esta región. Ningún Allow de una acción `bedrock` lo arregla."
        CheckModelId
            "Compruebe el ID del modelo y la región: {list}. A muchos modelos solo se puede llamar mediante un perfil de inferencia (`us.`, `eu.`, `global.` delante del ID)."
        FirstCall
            "Los modelos ya no necesitan una solicitud: la primera llamada suscribe la cuenta. Deje que la haga alguien que pueda, en esta cuenta, y espere unos minutos."
        Subscribe
            "Para un modelo de AWS Marketplace, el primero que llama necesita `aws-marketplace:Subscribe` y `aws-marketplace:ViewSubscriptions`, y la cuenta un método de pago válido."
        UseCaseForm
            "Para los modelos de Anthropic hay que rellenar una vez el formulario de caso de uso: en el catálogo de modelos de la consola de Bedrock, para la cuenta, o para toda la organización en su cuenta de administración."
        SeeAgreement
            "Vea qué falta: {get}."
        KeyQuota
            "El usuario tiene dos claves de acceso, y no puede haber más de dos. Hay que eliminar una antes de crear otra."
        DeactivateUnused
            "Desactive la que no se usa: {update}. Si algo deja de funcionar, `--status Active` la vuelve a activar."
        ThenDelete
            "Elimínela cuando se vea que todo funciona: {delete}."
        OnlyThenCreate
            "Solo entonces cree la clave nueva, y póngala donde se usaba la otra."
    }

    Federation {
        NoWebIdentity
            "{role} no acepta este token de identidad web: su proveedor, audiencia o sujeto no coincide con la política de confianza."
        CompareTheToken
            "Compare el token con la política de confianza: `iss` es el proveedor, `aud` la audiencia, `sub` el sujeto. Cuentan mayúsculas y minúsculas."
        GitHubNeeds
            "En GitHub Actions el trabajo necesita `permissions: id-token: write`; `sub` nombra el repositorio y la rama, la etiqueta o el entorno."
        EksNeeds
            "En Amazon EKS la cuenta de servicio necesita la anotación `eks.amazonaws.com/role-arn`, y `sub` es `system:serviceaccount:NAMESPACE:NAME`."
        CheckTheProvider
            "Compruebe que el proveedor existe en la cuenta del rol: {list}."
        ChooseTheStatement
            "De las instrucciones que se muestran aquí, elija la de su proveedor, complétela y compárela con la que ya está."
        NeverWithoutSubject
            "No omita nunca el sujeto: sin él, cualquier repositorio o cuenta de servicio de ese proveedor puede asumir el rol."
        NoIdentityPool
            "{role} no acepta este token de un grupo de identidades de Amazon Cognito: el ID del grupo o la forma de iniciar sesión no coincide con la política de confianza."
        CheckThePool
            "Vea qué roles usa el grupo de identidades, para usuarios con sesión y para invitados: {get}. Así se deniega un rol de otro grupo, o invitados con el rol de los usuarios con sesión."
        ChooseWhoSignsIn
            "Elija la instrucción para usuarios con sesión o la de invitados, nunca una para ambos. Amazon Cognito no es un proveedor que cree la cuenta: ninguna lista de proveedores lo muestra."
        NeverWithoutPool
            "No omita nunca `aud`: sin él, cualquier grupo de identidades, de cualquier cuenta, puede asumir el rol."
        NoTagsOfProvider
            "{role} no deja que el proveedor SAML {provider} pase etiquetas de sesión: la política de confianza tiene que permitir `sts:TagSession` además de `sts:AssumeRoleWithSAML`."
        NoTagsOfSaml
            "{role} no deja que este proveedor SAML pase etiquetas de sesión: la política de confianza tiene que permitir `sts:TagSession` además de `sts:AssumeRoleWithSAML`."
        LeaveTagsOut
            "Si no se quieren las etiquetas, pida al administrador de su proveedor de identidades que quite de la aserción los atributos `https://aws.amazon.com/SAML/Attributes/PrincipalTag:…`."
        OtherAccount
            "El rol está en la cuenta {role}, el proveedor que lo pidió en la cuenta {provider}: un rol solo confía en proveedores de su propia cuenta, así que cree el proveedor también en la cuenta {role}."
        NoSaml
            "{role} no acepta esta aserción SAML: su proveedor o audiencia no coincide con la política de confianza."
        AskTheProvider
            "Pregunte al administrador de su proveedor de identidades qué rol y proveedor nombra la aserción; los dos ARN tienen que ir juntos."
    }

    ServiceRole {
        CannotAssume
            "{service} no puede asumir {role}: la política de confianza del rol no nombra el servicio."
        ServiceCannotAssume
            "El servicio {service} no puede asumir {role}: la política de confianza del rol no nombra el servicio."
        UnnamedCannotAssume
            "El servicio no puede asumir {role}: la política de confianza del rol no nombra el servicio."
        JustMade
            "Si el rol se creó hace solo unos segundos, espere y vuelva a intentarlo: un rol nuevo tarda un momento en conocerse en todas partes."
        OtherAccountsKeptOut
            "La condición sobre `aws:SourceAccount` impide que otras cuentas usen el servicio para llegar a este rol."
        TasksTrustEcsTasks
            "El rol de tarea y el rol de ejecución de tareas confían ambos en `ecs-tasks.amazonaws.com`; solo el rol del propio servicio confía en `ecs.amazonaws.com`."
        PassRoleToo
            "Quien pasa el rol al servicio necesita además `iam:PassRole` sobre él."
    }

    SetTrust {
        ReadFirst
            "Lea lo que dice ahora la política de confianza y guárdelo: {read}. Añada la instrucción que se muestra aquí y conserve lo que siga haciendo falta."
        Console
            "En la consola de IAM: Roles, {role}, Relaciones de confianza, Editar política de confianza. O bien: {update}. Sustituye la política entera."
    }

    Trust {
        NoTagsByIdentity
            "{who} no puede pasar etiquetas de sesión {role:a}. Ninguna política del solicitante lo permite."
        NoTagsByTrust
            "{who} no puede pasar etiquetas de sesión {role:a}. La política de confianza del rol no nombra al solicitante, o lo nombra con una condición que esta solicitud no cumple."
        NoTags
            "{who} no puede pasar etiquetas de sesión {role:a}. O la política de confianza del rol no deja entrar al solicitante (no lo nombra, o no se cumple una condición), o ninguna política del solicitante lo permite."
        NoSourceIdentityByIdentity
            "{who} no puede fijar una identidad de origen en {role}. Ninguna política del solicitante lo permite."
        NoSourceIdentityByTrust
            "{who} no puede fijar una identidad de origen en {role}. La política de confianza del rol no nombra al solicitante, o lo nombra con una condición que esta solicitud no cumple."
        NoSourceIdentity
            "{who} no puede fijar una identidad de origen en {role}. O la política de confianza del rol no deja entrar al solicitante (no lo nombra, o no se cumple una condición), o ninguna política del solicitante lo permite."
        NotByIdentity
            "{who} no puede asumir {role}. Ninguna política del solicitante lo permite."
        NotByTrust
            "{who} no puede asumir {role}. La política de confianza del rol no nombra al solicitante, o lo nombra con una condición que esta solicitud no cumple."
        Not
            "{who} no puede asumir {role}. O la política de confianza del rol no deja entrar al solicitante (no lo nombra, o no se cumple una condición), o ninguna política del solicitante lo permite."
        CheckTheArn
            "Compruebe el ARN del rol letra por letra: un rol que no existe da el mismo mensaje. {whoami} dice quién es usted."
        CheckTheTrustPolicy
            "Después compare la política de confianza del rol con la segunda política."
        OneAccount
            "Dentro de una cuenta basta una política de confianza que nombre {who:a}. Si nombra la cuenta entera, {who} necesita además la segunda política."
        AcrossAccounts
            "Entre cuentas, {who} necesita además la segunda política, en la cuenta a la que pertenece."
        PerhapsAcrossAccounts
            "Si {who} es de una cuenta distinta de la del rol, necesita además la segunda política, en la cuenta a la que pertenece."
        MeetTheCondition
            "Si una instrucción de la política de confianza nombra {who:a} con una `Condition` (MFA, un ID externo, una identidad de origen, una red), no añada una segunda sin ella: eso quitaría la protección. Es la solicitud la que tiene que cumplir la condición."
        GiveMfa
            "Si la política de confianza pide MFA, indíquela: `--serial-number MFA_DEVICE_ARN --token-code CODE`."
        GiveExternalId
            "Si el propietario del rol le dio un ID externo, páselo: `--external-id ID`. Sin él, la política de confianza no coincide."
        TagsOnBothSides
            "Las etiquetas de sesión necesitan `sts:TagSession` además de `sts:AssumeRole`, en los dos lados."
        LeaveTagsOut
            "Si no se quieren las etiquetas, quítelas: `configure-aws-credentials` de GitHub tiene `role-skip-session-tagging: true`."
        SourceIdentityOnBothSides
            "Una identidad de origen necesita `sts:SetSourceIdentity` además de `sts:AssumeRole`, en los dos lados y en cada rol de una cadena."
        AllOfThePermissions
            "Quien puede asumir el rol tiene todos sus permisos."
        NoThirdParty
            "{product} no puede asumir {role}: la política de confianza del rol tiene que nombrar la cuenta de la empresa de {product}, con el ID externo que le dio."
        TakeFromTheProduct
            "Tome la cuenta y el ID externo de la página de {product} en la que se configura el rol, y compárelos letra por letra con la política de confianza del rol."
        NothingForTheCaller
            "{product} trabaja en su propia cuenta: en la de usted no hay que asociarle nada."
        ExternalIdKeepsOthersOut
            "No omita nunca el ID externo: sin él, otros clientes de esa empresa podrían hacer que sus solicitudes se hicieran con el rol de usted."
        NoRole
            "Solo se puede asumir un rol, y {arn} no lo es. La solicitud tiene que nombrar un rol."
        NameTheRole
            "Ponga el ARN del rol: {arn}. Mire `role_arn` en el perfil (`aws configure get role_arn`), o cómo llama su herramienta al rol que se asume."
        YourselfNeedsNoRole
            "Si quería trabajar como usted mismo, quite el rol: un usuario no necesita ninguno para usar sus propios permisos."
        NothingToChange
            "No hay que cambiar ninguna política para esta solicitud. Diga al solicitante qué rol usar."
        ThatRoleHasToNameTheCaller
            "La política de confianza de ese rol tiene que nombrar al solicitante, o bien a la cuenta del solicitante; en ese caso, también tiene que permitirlo la propia política del solicitante."
        RootCannotAssume
            "El usuario raíz no puede asumir roles, diga lo que diga la política de confianza del rol."
        SignInOtherwise
            "Inicie sesión como usuario o rol de la cuenta, y asuma el rol desde ahí."
        NameThatUser
            "Nombre ese usuario o rol en la política de confianza {role:de}, no el usuario raíz."
        ReadThePolicy
            "Lea la política de confianza {role:de}: {print}."
        Denied
            "La política de confianza {role:de} deniega el acceso {who:a}. Ningún Allow lo anula: o la solicitud cumple lo que pide el Deny, o hay que cambiar el Deny."
    }

    TrustTitles {
        ToAdd
            "Para añadir a la política de confianza del rol"
        AlsoNeeded
            "También hace falta, en la política de confianza del rol"
        ThirdParty
            "Si el solicitante es un tercero: solo con su ID externo"
        GitHub
            "Para GitHub Actions"
        GitLab
            "Para GitLab"
        Eks
            "Para una cuenta de servicio de Amazon EKS"
        SignedInUsers
            "Para usuarios con sesión del grupo de identidades"
        Guests
            "Para invitados del grupo de identidades"
        ThisProvider
            "Para este proveedor"
        OfTheProduct
            "Para {product}, con su ID externo"
        RoleInAccount
            "Para un rol en la cuenta {account}: quién puede asumirlo"
        AllowToAssumeIt
            "Con ese rol: el Allow para asumirlo"
        ToCompare
            "Para comparar: lo que dice la política de confianza del rol cuando confía en {service}"
    }

    AppUsers {
        EveryUser
            "Todos los usuarios con sesión de la aplicación reciben los permisos de este rol."
        WhereKeyIsIdentity
            "La primera política deja que cada usuario llegue solo a sus propios elementos. Funciona si la clave de partición de la tabla es el ID de la identidad; si no, elija la que no tiene la condición, para lo que puedan ver todos los usuarios."
        WithoutCondition
            "Para datos que comparten todos los usuarios: sin la condición"
        OwnFolder
            "Para objetos propios: una carpeta para la identidad de cada usuario"
        IotPolicyToo
            "Para AWS IoT Core la identidad necesita además una política propia de AWS IoT: {attach}."
    }

    FederationToken {
        Passed
            "La política que se pasó a `GetFederationToken` al crear esta sesión no permite {what}. Si no se pasó ninguna, una sesión solo puede hacer lo que la propia política de un recurso le conceda por su nombre."
        WhereItWasMade
            "Mire dónde se crea la sesión {name}: en `Policy` y `PolicyArns` de `GetFederationToken`, en el código o en la herramienta que reparte las credenciales (`federation_token` de HashiCorp Vault)."
        NewSession
            "Después obtenga credenciales nuevas: una sesión que ya existe no se puede ampliar."
        PassIt
            "Pase la instrucción de la primera política: {get}. Póngala junto a lo que ya se pasa."
        TheUserToo
            "Compruebe que también lo tiene permitido el usuario de IAM cuyas claves hacen esa llamada: la sesión solo recibe lo que permiten ambos."
        ToPass
            "Para pasar a GetFederationToken"
        ForTheUser
            "También hace falta: el mismo Allow para el usuario de IAM cuyas claves llaman a GetFederationToken"
    }

    Unchangeable {
        Lab
            "Esta es la cuenta de un laboratorio de formación (AWS Academy, Vocareum), y el laboratorio no permite {what}. Nadie a quien usted pueda recurrir puede cambiarlo."
        UseTheLabs
            "Use lo que le da el laboratorio: el rol `LabRole` y el perfil de instancia `LabInstanceProfile` en lugar de roles propios, y las regiones y servicios de sus instrucciones (casi siempre `us-east-1` y `us-west-2`)."
        AskInstructor
            "Si el ejercicio lo necesita, pregunte a su instructor: puede que otro laboratorio lo tenga. Para todo lo demás use una cuenta propia."
        NothingToGrant
            "Aquí no hay ninguna política que cambiar: quien proporciona la cuenta las fija para todas las de su clase."
        Workshop
            "Esta es la cuenta de un taller (AWS Workshop Studio), y el taller no permite {what}. Nadie a quien usted pueda recurrir puede cambiarlo."
        StayWithInstructions
            "Siga las instrucciones del taller, incluidas sus regiones, o pregunte a quien organiza el evento."
        WebAcl
            "La ACL web es de la cuenta {account}, y una ACL web no se puede compartir con una política: solo protege recursos de su propia cuenta."
        UseOwnWebAcl
            "Cree una ACL web en la cuenta y la región del recurso que debe proteger, y use esa."
        FirewallManager
            "Para tener un mismo conjunto de reglas en muchas cuentas, use una política de AWS Firewall Manager: crea las ACL web en cada una."
        ShareRuleGroup
            "O comparta un grupo de reglas, que sí se puede compartir, y haga referencia a él desde la ACL web de la otra cuenta: {put}."
        PublicLayer
            "La capa {name} es una que AWS publica para todos. Lo más probable es que su versión, región o cuenta en el ARN sean incorrectas: lo que allí no existe se deniega con este texto."
        CompareLayer
            "Compare el ARN de la capa, letra por letra, con el de su página para su región, arquitectura y entorno de ejecución: nombre, versión, cuenta."
        LayerRegion
            "El ARN pide {region}: una capa solo se puede usar en su propia región."
        NobodyToAsk
            "No pida que se comparta: una versión publicada está abierta a todas las cuentas."
        NotShared
            "La imagen {what} no está compartida con esta cuenta, no está en esta región o se ha retirado. Ninguna política suya la abre."
        CheckImage
            "Compruebe el ID y la región: {describe}. La misma imagen tiene otro ID en cada región."
        NewerImage
            "Puede que se haya retirado una imagen antigua de AWS o de un editor: use la actual, por ejemplo de un parámetro público (`/aws/service/…`)."
        ShareImage
            "Si la imagen es de otra cuenta suya, compártala allí: {modify}. Una cifrada necesita que se comparta también su clave."
        CognitoGuests
            "El propio Amazon Cognito limita las sesiones de invitados, y {what} no está entre lo que les deja hacer. Nadie puede ampliarlo para {who}."
        CognitoGuestsLimit
            "El propio Amazon Cognito limita las sesiones de invitados, y ese límite denegó {what} {who:a}. Nadie puede ampliarlo."
        SignIn
            "Haga que el usuario inicie sesión: el rol de los usuarios autenticados no tiene ese límite."
        AnotherWayIn
            "Para datos que puede ver cualquiera, use otra entrada: una API propia, una CDN, o una clave de API de AWS AppSync."
        ClassicFlow
            "El flujo básico (clásico) no tiene ese límite, si los ajustes del grupo de identidades permiten ese flujo. Entonces decide solo el rol, así que manténgalo restringido: cualquiera puede obtener una sesión de invitado."
        OfServiceLinkedRole
            "El rol {name} es un rol vinculado a un servicio: solo AWS fija sus políticas y su política de confianza."
        DeleteServiceLinked
            "Solo se puede eliminar, cuando su servicio ya no lo necesita: {delete}."
        OwnRoleInstead
            "Si el servicio le deja elegir un rol, use uno propio; si no, déjelo como está."
        OfPermissionSet
            "El rol {name} es uno que IAM Identity Center mantiene para un conjunto de permisos. No se puede cambiar en la cuenta, se permita en ella lo que se permita."
        ChangePermissionSet
            "Cambie el conjunto de permisos (o sus asignaciones) en IAM Identity Center, y aprovisiónelo de nuevo."
        FullAccessPolicy
            "`FullAWSAccess` es una política de la propia AWS: nadie puede editarla ni eliminarla."
        AttachAnother
            "Asocie una política propia que permita lo que se quiere, en la raíz, la unidad o la cuenta, y solo entonces desasocie allí `FullAWSAccess`."
    }

    Follows {
        OnePolicyHoldsAll
            "Una política los incluye todos."
        AllLackAnAllow
            "A todas les falta un Allow."
        MostLackAnAllow
            "A la mayoría les falta un Allow."
        NoAllowHelps
            "Ningún Allow ayuda."
        MostlyNoAllowHelps
            "En la mayoría ningún Allow ayuda."
        OthersCanWrite
            "Está donde otros pueden escribir."
        SignedInTo
            "Ha iniciado sesión en {account}."
        NoSuchService
            "AWS no documenta tal entidad principal de servicio."
        MadeUp
            "Puede que alguien lo haya inventado."
        CutOff
            "El mensaje está cortado: búsquelo entero primero."
        Decode
            "Decodifíquelo y pegue el resultado en Explicar."
        NoPolicyChangesThis
            "Ninguna política lo cambia."
        SignInAgain
            "Inicie sesión de nuevo."
        CheckTheClock
            "Compruebe el reloj."
        CheckClockKeyAndSecret
            "Compruebe el reloj, la clave y su secreto."
        SignInOrSet
            "Inicie sesión o configúrelas."
        DeleteAKey
            "Es el límite. Elimine una que no se use."
        TrustOrAudience
            "Difiere su política de confianza o su audiencia."
        NextCode
            "Pruebe con el siguiente."
        BucketSetting
            "Es un ajuste del bucket o de la cuenta."
        UseItsPolicy
            "Use la política del bucket."
        SaySo
            "Indíquelo en la solicitud."
        OnlyAws
            "Solo AWS puede cambiarlo."
        AdministratorEnables
            "Un administrador puede habilitarla."
        RootOpens
            "El usuario raíz puede abrirlas."
        AskInBedrock
            "Solicítelo en Amazon Bedrock."
        DelegatedAdministrator
            "O un administrador delegado."
        OwnerShares
            "Su propietario puede compartirla."
        AccessEntries
            "Deciden sus entradas de acceso."
        OwnPermissions
            "Deciden sus propios permisos."
        PolicyNotNamed
            "El mensaje no dice qué política."
        AdministratorNarrows
            "Un administrador puede restringirla."
        AskResourceOwner
            "Pregunte al propietario del recurso."
        AskOrganization
            "Pregunte a su organización."
        AskResourceOrganization
            "Pregunte a la organización del recurso."
        AskAdministrator
            "Pregunte a un administrador."
        AskSessionMaker
            "Pregunte a quien crea la sesión."
        AskEndpointOwner
            "Pregunte al propietario del punto de conexión."
        AskRoleOwner
            "Pregunte al propietario del rol."
        BoundaryNeedsTheAllow
            "El límite también necesita el Allow."
        AskOrganizationForTheAllow
            "Pida el Allow a su organización."
        SessionMakerAdds
            "Quien crea la sesión puede añadirlo."
        EndpointOwnerAdds
            "El propietario del punto de conexión puede añadirlo."
        WhatIsMissingNotSaid
            "El mensaje no dice qué falta."
        OneByEach
            "Uno de cada cuenta."
        MostLikelyAnAllow
            "Lo más probable es que falte un Allow."
        AdministratorAdds
            "Un administrador puede añadirlo."
        AdministratorHelps
            "Un administrador puede ayudar."
        AddInIdentityCenter
            "Añádalo en IAM Identity Center."
        ResourceOwnerAdds
            "El propietario del recurso puede añadirlo."
        RoleOwnerAdds
            "El propietario del rol puede añadirlo."
        Yourself
            "Puede arreglarlo usted."
    }

    Line {
        ManagedPolicy
            "Esta política administrada de AWS no se puede usar."
        LacksPermissions
            "{who}: faltan {number} permisos."
        PermissionsAreMissing
            "Faltan {number} permisos."
        WereRefused
            "Aquí se denegaron {number} solicitudes."
        OfPrincipals
            "{number} denegaciones aquí, de {principals} entidades principales."
        UnknownWriter
            "Este texto parece una denegación de AWS."
        OtherAccount
            "Este texto nombra la cuenta {account}, no la suya."
        UnknownService
            "Este texto nombra un servicio que AWS no conoce."
        NotWrittenByAws
            "AWS no escribe mensajes como este."
        EncodedBy
            "{service} lo denegó; el motivo está codificado."
        Encoded
            "AWS lo denegó; el motivo está codificado."
        Credentials
            "AWS no aceptó las credenciales."
        NotAPolicy
            "No lo denegó ninguna política."
        SessionOver
            "La sesión ha terminado."
        Clock
            "La hora de la solicitud no es la de AWS."
        WrongSignature
            "El secreto no corresponde a la clave de acceso."
        UnknownKey
            "AWS no conoce esta clave de acceso."
        Unvalidated
            "AWS no pudo validar las credenciales."
        NoSuchOperation
            "La dirección o el método no son de ninguna operación."
        NoCredentials
            "La solicitud no llevaba credenciales."
        TwoKeys
            "Ya hay dos claves de acceso."
        IdentityToken
            "AWS no aceptó el token del proveedor de identidades."
        Mfa
            "El código del dispositivo MFA no era correcto."
        BlockPublicAccess
            "El Bloqueo de acceso público lo impide."
        CustomerKeys
            "El bucket no acepta claves del solicitante."
        NoAcls
            "El bucket no tiene listas de control de acceso."
        RequesterPays
            "Los lectores de este bucket pagan."
        AllAccessDisabled
            "Amazon S3 ha desactivado todo acceso a esto."
        RegionDisabled
            "Esta región no está habilitada."
        StsRegionDisabled
            "AWS STS está desactivado en esta región."
        NotSubscribed
            "La cuenta no se ha registrado en este servicio."
        Billing
            "Las páginas de facturación no están abiertas a IAM."
        ModelAccess
            "La cuenta no tiene acceso a este modelo."
        ManagementAccountOnly
            "Solo puede hacerlo la cuenta de administración."
        NotShared
            "Esta imagen o instantánea no está compartida con usted."
        MissingPolicy
            "Falta una política que nombra la solicitud."
        Kubernetes
            "Lo denegó el clúster de Kubernetes."
        LakeFormation
            "Lo denegó AWS Lake Formation."
        ApiAuthorizer
            "Lo denegó el autorizador de la propia API."
        AppSync
            "Lo denegó la autorización de la API de GraphQL."
        Iot
            "Lo denegó una política de AWS IoT Core."
        Database
            "La base de datos no aceptó el inicio de sesión de IAM."
        APolicyDenies
            "Una política deniega {what}."
        APolicyDeniesThisRequest
            "Una política deniega esta solicitud."
        PolicyDenies
            "{policy:a} deniega {what}."
        PolicyDeniesThis
            "{policy:a} lo deniega."
        PolicyDeniesThisRequest
            "{policy:a} deniega esta solicitud."
        NoPolicyAllows
            "{policy:n} permite {what}."
        NoPolicyAllowsThis
            "{policy:n} lo permite."
        RefusedThisRequest
            "AWS denegó esta solicitud."
        Refused
            "AWS denegó {what}."
        TwoAllowsInto
            "{what} en {account} necesita dos Allow."
        TwoAllows
            "{what} necesita dos Allow."
        ThisNeedsTwoAllows
            "Esta solicitud necesita dos Allow."
        Lacks
            "{who} no tiene {what}."
        ThePermissionSetLacks
            "Al conjunto de permisos le falta {what}."
        ThePermissionSetLacksAnAllow
            "Al conjunto de permisos le falta un Allow."
        NoAllowFor
            "Ningún Allow para {what}."
        NoResourcePolicyAllows
            "Ninguna política basada en recursos permite {what}."
        NoResourcePolicyAllowsThis
            "Ninguna política basada en recursos lo permite."
        HasNoAllow
            "{who} no tiene ningún Allow para {what}."
        AnAllowIsMissing
            "Falta un Allow."
        MayNotUse
            "{who} no puede usar {what}."
        MayNotPass
            "{who} no puede pasar {role}."
        MayNotAssume
            "{who} no puede asumir {role}."
    }

    Short {
        PolicyName
            "Nombre de política"
        Denials
            "{number} denegaciones"
        ReadsLikeADenial
            "Parece una denegación"
        AnotherAccount
            "Otra cuenta"
        UnknownService
            "Servicio desconocido"
        NotWrittenByAws
            "No escrito por AWS"
        Encoded
            "Codificado"
        Credentials
            "Credenciales"
        NotAPolicy
            "No es una política"
        SessionOver
            "Sesión terminada"
        Clock
            "Reloj"
        WrongSignature
            "Firma incorrecta"
        UnknownKey
            "Clave desconocida"
        NotValidated
            "No validadas"
        NoSuchOperation
            "Operación inexistente"
        NoCredentials
            "Sin credenciales"
        Quota
            "Cuota"
        Token
            "Token"
        Mfa
            "MFA"
        S3Setting
            "Ajuste de S3"
        RequesterPays
            "Paga el solicitante"
        Disabled
            "Desactivado"
        Region
            "Región"
        NotSignedUp
            "Sin registrar"
        Billing
            "Facturación"
        Model
            "Modelo"
        Organization
            "Organización"
        NotShared
            "No compartida"
        MissingPolicy
            "Falta la política"
        Kubernetes
            "Kubernetes"
        LakeFormation
            "Lake Formation"
        ApiAuthorizer
            "Autorizador de API"
        AppSync
            "AppSync"
        IotPolicy
            "Política de IoT"
        Database
            "Base de datos"
        Denied
            "Denegado"
        Denies
            "{policy} deniega"
        LacksIt
            "Falta en {policy:en}"
        AllowMissing
            "Falta un Allow"
    }

    ShortPolicy {
        IdentityBased
            "Política de identidad|a Una política de identidad|n Ninguna política de identidad|en la política de identidad"
        ResourceBased
            "Política del recurso|a La política del recurso|n Ninguna política del recurso|en la política del recurso"
        ServiceControl
            "SCP|a Una SCP|n Ninguna SCP|en la SCP"
        ResourceControl
            "RCP|a Una RCP|n Ninguna RCP|en la RCP"
        PermissionsBoundary
            "Límite|a Un límite de permisos|n Ningún límite de permisos|en el límite"
        Session
            "Política de sesión|a Una política de sesión|n Ninguna política de sesión|en la política de sesión"
        VpcEndpoint
            "Punto de conexión|a Un punto de conexión|n Ningún punto de conexión|en el punto de conexión"
        RoleTrust
            "Política de confianza|a Una política de confianza|n Ninguna política de confianza|en la política de confianza"
    }

    Subject {
        PermissionSet
            "El conjunto de permisos {name}"
        Root
            "El usuario raíz"
        Anonymous
            "Un solicitante anónimo"
        Account
            "La cuenta {account}"
    }

    LookUp {
        Of
            "{service}, {level}"
        Resource
            "Recurso"
        Condition
            "Condición"
        Also
            "También"
        Reference
            "Referencia"
        StarOnly
            "solo *: una instrucción no puede nombrar ningún recurso para ella"
        WhereNamed
            "{resource}, si la solicitud nombra uno"
    }

    AccessLevels {
        List
            "Lista"
        Read
            "Lectura"
        Write
            "Escritura"
        Tagging
            "Etiquetado"
        PermissionsManagement
            "Administración de permisos"
    }

    Rehearsed {
        Would
            "Como {policy}, denegaría {calls} de {principals}; sin decidir: {undecided}; permitidas: {allowed}."
        DependsOn
            "Lo que queda sin decidir depende de {on}, que CloudTrail no registra."
        Refused
            "Denegadas"
        Undecided
            "Sin decidir"
        NoActionKnown
            "No se conoce ninguna acción para estos eventos"
        Statement
            "instrucción {number}"
        StatementNamed
            "instrucción {number} ({sid})"
        NoStatement
            "ninguna instrucción lo permite"
        Depending
            "{statement}, depende de {on}"
        EventAt
            "{event} ({time})"
        AndMore
            "… y {number} más; {option} lo muestra todo"
        Read
            "{events}; aquellos en los que la política no interviene: {exempt}; fallidos o que no son llamadas: {skipped}."
        OneCall
            "1 llamada"
        Calls
            "{number} llamadas"
        OnePrincipal
            "1 entidad principal"
        Principals
            "{number} entidades principales"
        OneEvent
            "1 evento"
        Events
            "{number} eventos"
    }
}
