//! Nouns that each language has its own words for. [`crate::say::nouns`] has their types.

use crate::say::nouns::{Items, Sort};
use crate::say::sentence::Noun;
use crate::say::{AccountId, Code, Name, Role};

sentences! {
    /// Several things in a row.
    Lists {
        /// Between any two but the last.
        Comma
            ", "
        And { all: Items, last: Noun }
            "{all} and {last}"
        Or { all: Items, last: Noun }
            "{all} or {last}"
        AndOthers { some: Items }
            "{some} and others"
        /// One more that is not named, behind "or".
        Another
            "another"
    }
}

sentences! {
    /// Who asked. At the head of a sentence the first letter becomes a capital by itself.
    Callers {
        User { name: Name }
            "the user {name}"
        Group { name: Name }
            "the group {name}"
        Role { name: Name }
            "the role {name}"
        PermissionSet { name: Name }
            "the permission set {name}"
        ServiceLinkedRole { name: Name }
            "the service-linked role {name}"
        Root
            "the root user"
        FederatedUser { name: Name }
            "the federated user {name}"
        Service { name: Name }
            "the service {name}"
        Anonymous
            "an anonymous caller"
        Unknown
            "the caller"
    }
}

sentences! {
    /// A role, with or without its name.
    Roles {
        Named { name: Name }
            "the role {name}"
        Unnamed
            "the role"
    }
}

sentences! {
    /// What was asked for.
    Things {
        /// In place of the actions, where none is known.
        ThisRequest
            "this request"
        Bucket { name: Name }
            "the bucket {name}"
        Of { sort: Sort, name: Name }
            "the {sort} {name}"
        Only { sort: Name }
            "the {sort}"
        /// A resource whose sort is not known.
        Named { name: Name }
            "{name}"
        Unknown
            "the resource"
    }
}

sentences! {
    /// Whom to ask.
    Contacts {
        Administrator
            "your AWS administrator"
        AdministratorOf { account: AccountId }
            "the administrator of account {account}"
        PermissionSet { set: Name }
            "whoever manages the permission set {set} in IAM Identity Center"
        Organization
            "the administrator of your AWS organization (its management account)"
        OrganizationOf { account: AccountId }
            "the administrator of your AWS organization (management account {account})"
        ResourceOrganization
            "the administrator of the organization that the resource's account belongs to"
        ResourceOwner
            "whoever owns the resource"
        ResourceOwnerIn { account: AccountId }
            "the owner of the resource in account {account}"
        RoleOwner { role: Role }
            "whoever manages {role}"
        RoleOwnerIn { role: Role, account: AccountId }
            "whoever manages {role} in account {account}"
        Key
            "whoever manages the key"
        SessionMaker
            "whoever runs the tool or service that makes the session"
        Network
            "whoever manages the VPC that you work from"
    }
}

sentences! {
    /// The policy types, as AWS's messages name them, and with their article.
    PolicyTypes {
        IdentityBased
            "identity-based policy|a an identity-based policy"
        ResourceBased
            "resource-based policy|a a resource-based policy"
        ServiceControl
            "service control policy|a a service control policy"
        ResourceControl
            "resource control policy|a a resource control policy"
        PermissionsBoundary
            "permissions boundary|a a permissions boundary"
        Session
            "session policy|a a session policy"
        VpcEndpoint
            "VPC endpoint policy|a a VPC endpoint policy"
        RoleTrust
            "role trust policy|a a role trust policy"
    }
}

sentences! {
    /// Why an action is needed besides another, in brackets behind it.
    Reasons {
        HandsARoleOver
            "to hand a role to the service"
        TokenOfSts
            "for the token, which comes from AWS STS"
        FirstServiceLinkedRole
            "to make the service's own role the first time"
        SetsTags
            "where the request sets tags"
        GoesWithIt
            "which goes with it"
        EncryptedData
            "where a customer managed key encrypts the data"
        WorksInAVpc
            "where it works in a VPC or on EC2 resources"
        ReadsOrWritesObjects
            "where it reads or writes objects"
        DeliversLogs
            "where it delivers logs"
        ReadsASecret
            "where it reads a secret"
        Calls { service: Name }
            "as it calls {service}"
        /// One of the list.
        Needed { action: Code, why: Noun }
            "{action} ({why})"
    }
}

sentences! {
    /// What a job needs: the title of a policy that holds all of it.
    Whole {
        PushImage
            "Everything that pushing an image needs"
        PushPublicImage
            "Everything that pushing a public image needs"
        StartEcsTask
            "Everything that Amazon ECS needs to pull the image"
        PullImage
            "Everything that pulling an image needs"
        TerraformBackend
            "If the table holds the lock of a Terraform state: everything that the backend needs"
        SendToEncryptedQueue
            "Everything that sending to an encrypted queue needs"
        PublishToEncryptedTopic
            "Everything that publishing to an encrypted topic needs"
        UploadInParts
            "Everything that an upload in parts needs of the key"
        WritesUnderKey
            "If it is a queue, a topic or an upload in parts: everything that sending needs of the key"
        SystemsManagerAgent
            "Everything that the agent of AWS Systems Manager needs for sessions and commands"
        SessionManager
            "Everything that a session in Session Manager needs"
        ClusterAutoscaler
            "Everything that the Cluster Autoscaler needs, for groups with its tag"
        LoadBalancerController
            "Everything that the AWS Load Balancer Controller needs"
        ExternalDns
            "Everything that ExternalDNS needs"
        CertManager
            "Everything that proving a domain by DNS needs"
        GlueCrawler
            "Everything that AWS Glue needs"
        BatchService
            "Everything that AWS Batch needs"
        EcsInstance
            "Everything that an instance of Amazon ECS needs"
        EcsExec
            "Everything that ECS Exec needs in the task's role"
        WriteItsLogs
            "Everything that writing to this log group needs"
    }
}

sentences! {
    /// Types of resources, in words. A type that has no row here is said with the words of its own name.
    #[derive(Copy)]
    Sorts {
        AccessPoint
            "access point"
        ObjectOfTheAccessPoint
            "object of the access point"
        BillingGroup
            "billing group"
        DataCatalog
            "data catalog"
        DataSource
            "data source"
        DeliveryStream
            "delivery stream"
        DeploymentConfiguration
            "deployment configuration"
        DeploymentGroup
            "deployment group"
        DevelopmentEndpoint
            "development endpoint"
        DomainConfiguration
            "domain configuration"
        EventDataStore
            "event data store"
        EventSubscription
            "event subscription"
        ApiMethod
            "API method"
        FargateProfile
            "Fargate profile"
        HealthCheck
            "health check"
        HostedZone
            "hosted zone"
        IdentityPool
            "identity pool"
        InstanceProfile
            "instance profile"
        JobTemplate
            "job template"
        LoadBalancer
            "load balancer"
        MaintenanceWindow
            "maintenance window"
        NatGateway
            "NAT gateway"
        NotificationRule
            "notification rule"
        PackageVersion
            "package version"
        ParameterGroup
            "parameter group"
        PatchBaseline
            "patch baseline"
        PodIdentityAssociation
            "pod identity association"
        ProvisioningTemplate
            "provisioning template"
        ReplicationGroup
            "replication group"
        ReservedNode
            "reserved node"
        SecurityGroup
            "security group"
        SecurityProfile
            "security profile"
        StateMachine
            "state machine"
        StateMachineAlias
            "state machine alias"
        StateMachineVersion
            "state machine version"
        SubnetGroup
            "subnet group"
        TableVersion
            "table version"
        TargetGroup
            "target group"
        ThingGroup
            "thing group"
        TopicFilter
            "topic filter"
        Function
            "function"
        Bucket
            "bucket"
        Queue
            "queue"
        Topic
            "topic"
        Role
            "role"
        User
            "user"
        Group
            "group"
        Policy
            "policy"
        Table
            "table"
        Key
            "key"
        Secret
            "secret"
        Cluster
            "cluster"
        Instance
            "instance"
        Volume
            "volume"
        Snapshot
            "snapshot"
        Image
            "image"
        Stream
            "stream"
        Repository
            "repository"
        Project
            "project"
        Domain
            "domain"
        Alias
            "alias"
        Parameter
            "parameter"
        Stack
            "stack"
        Distribution
            "distribution"
        Certificate
            "certificate"
        Object
            "object"
        Database
            "database"
        Vault
            "vault"
        Pipeline
            "pipeline"
        Rule
            "rule"
        EventBus
            "event bus"
        Api
            "api"
        Layer
            "layer"
        Service
            "service"
        Task
            "task"
        Dashboard
            "dashboard"
        Alarm
            "alarm"
        Vpc
            "vpc"
        Subnet
            "subnet"
        Application
            "application"
        Environment
            "environment"
        Workgroup
            "workgroup"
        Catalog
            "catalog"
        Crawler
            "crawler"
        Job
            "job"
        Model
            "model"
        Endpoint
            "endpoint"
        Agent
            "agent"
        KeyPair
            "key pair"
        LogGroup
            "log group"
        JobDefinition
            "job definition"
        NetworkAcl
            "network acl"
        ServerCertificate
            "server certificate"
        FoundationModel
            "foundation model"
        Db
            "db"
        LogStream
            "log stream"
        JobQueue
            "job queue"
        TaskDefinition
            "task definition"
        ContainerInstance
            "container instance"
        RouteTable
            "route table"
        NetworkInterface
            "network interface"
        InternetGateway
            "internet gateway"
        VpcEndpoint
            "vpc endpoint"
        LaunchTemplate
            "launch template"
        FileSystem
            "file system"
        EventSourceMapping
            "event source mapping"
        ConfigurationSet
            "configuration set"
        Identity
            "identity"
        Thing
            "thing"
        Index
            "index"
    }
}

/// The reference's name of each, without hyphens and in lower case.
#[rustfmt::skip]
pub(crate) const SORTS: &[(&str, Sorts)] = &[
    ("accesspoint", Sorts::AccessPoint),
    ("accesspointobject", Sorts::ObjectOfTheAccessPoint),
    ("billinggroup", Sorts::BillingGroup),
    ("datacatalog", Sorts::DataCatalog),
    ("datasource", Sorts::DataSource),
    ("deliverystream", Sorts::DeliveryStream),
    ("deploymentconfig", Sorts::DeploymentConfiguration),
    ("deploymentgroup", Sorts::DeploymentGroup),
    ("devendpoint", Sorts::DevelopmentEndpoint),
    ("domainconfiguration", Sorts::DomainConfiguration),
    ("eventdatastore", Sorts::EventDataStore),
    ("eventsubscription", Sorts::EventSubscription),
    ("executeapigeneral", Sorts::ApiMethod),
    ("fargateprofile", Sorts::FargateProfile),
    ("healthcheck", Sorts::HealthCheck),
    ("hostedzone", Sorts::HostedZone),
    ("identitypool", Sorts::IdentityPool),
    ("instanceprofile", Sorts::InstanceProfile),
    ("jobtemplate", Sorts::JobTemplate),
    ("loadbalancer", Sorts::LoadBalancer),
    ("maintenancewindow", Sorts::MaintenanceWindow),
    ("natgateway", Sorts::NatGateway),
    ("notificationrule", Sorts::NotificationRule),
    ("packageversion", Sorts::PackageVersion),
    ("parametergroup", Sorts::ParameterGroup),
    ("patchbaseline", Sorts::PatchBaseline),
    ("podidentityassociation", Sorts::PodIdentityAssociation),
    ("provisioningtemplate", Sorts::ProvisioningTemplate),
    ("replicationgroup", Sorts::ReplicationGroup),
    ("reservednode", Sorts::ReservedNode),
    ("rootcatalog", Sorts::DataCatalog),
    ("securitygroup", Sorts::SecurityGroup),
    ("securityprofile", Sorts::SecurityProfile),
    ("statemachine", Sorts::StateMachine),
    ("statemachinealias", Sorts::StateMachineAlias),
    ("statemachineversion", Sorts::StateMachineVersion),
    ("subnetgroup", Sorts::SubnetGroup),
    ("tableversion", Sorts::TableVersion),
    ("targetgroup", Sorts::TargetGroup),
    ("thinggroup", Sorts::ThingGroup),
    ("topicfilter", Sorts::TopicFilter),
    ("userdefinedfunction", Sorts::Function),
    ("bucket", Sorts::Bucket),
    ("queue", Sorts::Queue),
    ("topic", Sorts::Topic),
    ("role", Sorts::Role),
    ("user", Sorts::User),
    ("group", Sorts::Group),
    ("policy", Sorts::Policy),
    ("function", Sorts::Function),
    ("table", Sorts::Table),
    ("key", Sorts::Key),
    ("secret", Sorts::Secret),
    ("cluster", Sorts::Cluster),
    ("instance", Sorts::Instance),
    ("volume", Sorts::Volume),
    ("snapshot", Sorts::Snapshot),
    ("image", Sorts::Image),
    ("stream", Sorts::Stream),
    ("repository", Sorts::Repository),
    ("project", Sorts::Project),
    ("domain", Sorts::Domain),
    ("alias", Sorts::Alias),
    ("parameter", Sorts::Parameter),
    ("stack", Sorts::Stack),
    ("distribution", Sorts::Distribution),
    ("certificate", Sorts::Certificate),
    ("object", Sorts::Object),
    ("database", Sorts::Database),
    ("vault", Sorts::Vault),
    ("pipeline", Sorts::Pipeline),
    ("rule", Sorts::Rule),
    ("eventbus", Sorts::EventBus),
    ("api", Sorts::Api),
    ("layer", Sorts::Layer),
    ("service", Sorts::Service),
    ("task", Sorts::Task),
    ("dashboard", Sorts::Dashboard),
    ("alarm", Sorts::Alarm),
    ("vpc", Sorts::Vpc),
    ("subnet", Sorts::Subnet),
    ("application", Sorts::Application),
    ("environment", Sorts::Environment),
    ("workgroup", Sorts::Workgroup),
    ("catalog", Sorts::Catalog),
    ("crawler", Sorts::Crawler),
    ("job", Sorts::Job),
    ("model", Sorts::Model),
    ("endpoint", Sorts::Endpoint),
    ("agent", Sorts::Agent),
    ("keypair", Sorts::KeyPair),
    ("loggroup", Sorts::LogGroup),
    ("jobdefinition", Sorts::JobDefinition),
    ("networkacl", Sorts::NetworkAcl),
    ("servercertificate", Sorts::ServerCertificate),
    ("foundationmodel", Sorts::FoundationModel),
    ("db", Sorts::Db),
    ("logstream", Sorts::LogStream),
    ("jobqueue", Sorts::JobQueue),
    ("taskdefinition", Sorts::TaskDefinition),
    ("containerinstance", Sorts::ContainerInstance),
    ("routetable", Sorts::RouteTable),
    ("networkinterface", Sorts::NetworkInterface),
    ("internetgateway", Sorts::InternetGateway),
    ("vpcendpoint", Sorts::VpcEndpoint),
    ("launchtemplate", Sorts::LaunchTemplate),
    ("filesystem", Sorts::FileSystem),
    ("eventsourcemapping", Sorts::EventSourceMapping),
    ("configurationset", Sorts::ConfigurationSet),
    ("identity", Sorts::Identity),
    ("thing", Sorts::Thing),
    ("index", Sorts::Index),
];
